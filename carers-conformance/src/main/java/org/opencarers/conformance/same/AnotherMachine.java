package org.opencarers.conformance.same;

import java.util.List;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Law;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.OtherMachines;
import org.opencarers.conformance.check.Wanted;

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
        return new OtherMachines(this, subject, effort)
                .compare("another Java machine", Wanted.ANSWERS, List.of(List.of()));
    }
}
