package org.opencarers.conformance.packs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opencarers.conformance.Breach;
import org.opencarers.conformance.Counterexample;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Law;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.Subject;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.PolicyPack;

/** L33: visibility of conflicts. */
final class RivalsAreBothNamed implements Law {

    @Override
    public LawText text() {
        return LawText.of(
                "L33",
                "Two packs of one id are both named",
                "Beside another pack of the same id nothing is answered, whatever that one contributes: the refusal names the"
                        + " classes of both, and says the same whichever pack comes first. Packs of different ids that contradict"
                        + " each other are found by the engine, and not examined here.",
                "H10: the pack that came first decides.");
    }

    @Override
    public LawResult check(Subject subject, Effort effort) {
        return breach(subject)
                .map(wrong -> LawResult.failed(
                        this,
                        2,
                        new Counterexample(
                                Optional.empty(),
                                subject + " beside another pack of that id",
                                wrong,
                                effort.seed(),
                                effort.seed())))
                .orElseGet(() -> LawResult.held(this, "beside a made pack of its id, in two orders", 2));
    }

    private static Optional<Breach> breach(Subject subject) {
        PolicyPack rival = new OtherPack(PackDescriptor.made(subject.id()), contributions -> {});
        List<PolicyPack> last = new ArrayList<>(subject.packs());
        last.add(rival);
        List<PolicyPack> first = new ArrayList<>(subject.packs());
        first.add(0, rival);
        String one = refusal(subject, last);
        String two = refusal(subject, first);
        List<String> names =
                List.of(subject.pack().getClass().getName(), rival.getClass().getName());
        if (!names.stream().allMatch(one::contains)) {
            return Optional.of(new Breach("a refusal that names " + names, one));
        }
        return lines(one).equals(lines(two))
                ? Optional.empty()
                : Optional.of(new Breach("the same refusal in another order: " + one, two));
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n", -1)).sorted().toList();
    }

    private static String refusal(Subject subject, List<PolicyPack> packs) {
        try {
            subject.joining().join(packs);
            return "no refusal";
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
