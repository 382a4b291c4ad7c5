package org.opencarers.conformance.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Law;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.Asked;
import org.opencarers.conformance.check.Judged;
import org.opencarers.conformance.check.Point;
import org.opencarers.conformance.check.PointLaw;
import org.opencarers.conformance.reference.KleeneInterpreter;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Extension;
import org.opencarers.rules.Setting;
import org.opencarers.rules.Variation;

/** L25: isolation of areas. */
final class ElsewhereNothingChanges implements Law {

    private static final KleeneInterpreter LOGIC = new KleeneInterpreter();

    private static final LawText TEXT = LawText.of(
            "L25",
            "A policy of one area says nothing about another",
            "For somebody who is certainly outside the areas of all variations of the pack, a policy that it varies"
                    + " has the outcomes, missing facts and award that it has without the pack. What a pack's own policy"
                    + " says of other areas is its own text, and not examined.",
            "H10: the rules of two authorities are mixed when somebody moves.");

    @Override
    public LawText text() {
        return TEXT;
    }

    @Override
    public LawResult check(Subject subject, Effort effort) {
        return subject.varied().isEmpty()
                ? OthersUntouched.check(this, subject, effort)
                : new Varied().check(subject, effort);
    }

    private static final class Varied extends PointLaw {

        Varied() {
            super(TEXT, true);
        }

        @Override
        protected Point begin(Subject subject, Effort effort) {
            Answers without = subject.answersWithout();
            List<Condition> areas = new ArrayList<>();
            for (Variation variation : subject.variations()) {
                if (variation instanceof Extension<?> extension) {
                    areas.add(extension.area());
                } else if (variation instanceof Setting<?> setting) {
                    setting.area().ifPresent(areas::add);
                }
            }
            boolean everywhere = areas.size() < subject.variations().size();
            return asked -> everywhere || !subject.varied().contains(asked.policy())
                    ? Judged.silent()
                    : judge(asked, areas, without);
        }

        private static Judged judge(Asked asked, List<Condition> areas, Answers without) {
            boolean elsewhere = areas.stream()
                    .allMatch(area -> LOGIC.holds(
                                    area,
                                    asked.question().facts(),
                                    asked.question().asOf())
                            .equals(Optional.of(false)));
            PlainAnswer before = without.decide(asked.question());
            if (!elsewhere || before.possible().isEmpty()) {
                return Judged.silent();
            }
            PlainAnswer after = asked.answer();
            return Judged.holdsIf(
                    after.essence().equals(before.essence()),
                    before.told() + ", as without the pack, because the carer is elsewhere",
                    after::told);
        }
    }
}
