package org.opencarers.testkit.law.same;

import java.util.List;
import org.opencarers.testkit.law.Effort;
import org.opencarers.testkit.law.Law;
import org.opencarers.testkit.law.LawResult;
import org.opencarers.testkit.law.LawText;
import org.opencarers.testkit.law.Subject;
import org.opencarers.testkit.law.check.OtherMachines;

/** L2: determinism across Java machines. */
final class AnotherMachine implements Law {

    @Override
    public LawText text() {
        return LawText.of(
                "L2",
                "Another run of the program gives the same answer",
                "A second Java machine, which orders sets of the platform in its own way, answers the same questions"
                        + " with the same texts.",
                "H12: a server answers one way and its neighbour another.");
    }

    @Override
    public LawResult check(Subject subject, Effort effort) {
        return new OtherMachines(this, subject, effort).compare("another Java machine", List.of(List.of()));
    }
}
