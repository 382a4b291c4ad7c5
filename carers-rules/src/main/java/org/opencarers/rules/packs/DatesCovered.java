package org.opencarers.rules.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Variation;

/** Sees to it that a varied policy can be asked about on every day on which the policy itself can. */
final class DatesCovered {

    private DatesCovered() {}

    static void check(Contribution pack, Variation variation, Policy<?> policy, Policy<?> varied) {
        TreeSet<LocalDate> changes = varied.changeDates();
        changes.addAll(policy.changeDates());
        for (LocalDate day : changes) {
            List<String> objections = varied.objectionsTo(day);
            if (policy.objectionsTo(day).isEmpty() && !objections.isEmpty()) {
                pack.diagnose(
                        DiagnosisCode.DATE_NOT_COVERED,
                        "with it, " + policy.id() + " could not be asked about " + day + ": "
                                + String.join(", and ", objections),
                        "let the rule be in force only where its parameters have values");
                return;
            }
        }
        pack.prove(variation, "with it, " + policy.id() + " can be asked about every day about which it could before");
    }
}
