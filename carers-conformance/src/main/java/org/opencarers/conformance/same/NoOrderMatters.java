package org.opencarers.conformance.same;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.Asked;
import org.opencarers.conformance.check.Judged;
import org.opencarers.conformance.check.Point;
import org.opencarers.conformance.check.PointLaw;
import org.opencarers.conformance.generate.Dice;
import org.opencarers.rules.Fact;
import org.opencarers.rules.PolicyPack;

/** L15: independence of order. */
final class NoOrderMatters extends PointLaw {

    NoOrderMatters() {
        super(
                LawText.of(
                        "L15",
                        "No order of packs or facts matters",
                        "With the packs joined the other way round and in a drawn order, and with the facts given the"
                                + " other way round, the answer is the same text. Rules inside one policy keep their"
                                + " order, which is that of its text.",
                        "H10: which of two authorities decides depends on how a server was set up."),
                false);
    }

    @Override
    protected Point begin(Subject subject, Effort effort) {
        List<PolicyPack> reversed = new ArrayList<>(subject.packs());
        Collections.reverse(reversed);
        List<PolicyPack> drawn = new Dice(new SplittableRandom(effort.seed())).shuffled(subject.packs());
        List<Answers> others =
                List.of(subject.joining().join(reversed), subject.joining().join(drawn));
        return asked -> judge(asked, others);
    }

    private static Judged judge(Asked asked, List<Answers> others) {
        String answer = asked.answer().text();
        for (Answers other : others) {
            Judged elsewhere = Judged.holdsIfSame(
                    answer, other.decide(asked.question()).text(), "with the packs in another order");
            if (elsewhere.isBroken()) {
                return elsewhere;
            }
        }
        List<Fact<?>> facts = new ArrayList<>(asked.question().facts().given());
        Collections.reverse(facts);
        String turned = asked.answer(asked.question().only(facts)).text();
        return Judged.holdsIfSame(answer, turned, "with the facts in another order");
    }
}
