package org.opencarers.conformance.same;

import java.util.List;
import java.util.StringJoiner;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Law;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.Subject;

/** L26: replay. */
final class OldDecisionsComeBack implements Law {

    @Override
    public LawText text() {
        return LawText.of(
                "L26",
                "An old decision can be made again",
                "The receipt of an answer, written and read, is byte for byte that of the same packs joined in another"
                        + " order and of another Java machine. When a figure in the pack's own policies is changed by a"
                        + " step, receipts name another version. A decision that was kept comes out byte for byte, where"
                        + " its receipt names the version and the packs of today; others are counted.",
                "H12: a case that is looked at again has another answer, and nobody knows why.");
    }

    /** One thing after the other, until one is wrong. */
    private interface Examination {
        Part of(Law law, Subject subject, Effort effort);
    }

    private static final List<Examination> EXAMINATIONS = List.of(
            (law, subject, effort) -> new ReceiptsComeBack(law, subject, effort).aboutSituations(),
            (law, subject, effort) -> new ReceiptsComeBack(law, subject, effort).onAnotherMachine(),
            (law, subject, effort) -> new ReceiptsComeBack(law, subject, effort).aboutSharing(),
            (law, subject, effort) -> new ChangedFigures(subject, effort).noticed(),
            (law, subject, effort) -> new KeptOnes(subject, effort).madeAgain());

    /** Those that one question can show. */
    private static final List<Examination> ABOUT_QUESTIONS = EXAMINATIONS.subList(0, 2);

    @Override
    public LawResult check(Subject subject, Effort effort) {
        StringJoiner told = new StringJoiner("; ");
        long cases = 0;
        for (Examination examination : subject.only().isPresent() ? ABOUT_QUESTIONS : EXAMINATIONS) {
            Part part = examination.of(this, subject, effort);
            cases += part.cases();
            if (part.broken().isPresent()) {
                return LawResult.failed(this, cases, part.broken().get());
            }
            if (!part.told().isEmpty()) {
                told.add(part.told());
            }
        }
        return cases == 0
                ? LawResult.untested(
                        this,
                        subject.policies().isEmpty()
                                ? "the pack adds no policy, and no decision is kept"
                                : "no question that was tried has a receipt")
                : LawResult.held(this, told.toString(), cases);
    }
}
