package org.opencarers.conformance.same;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.Counterexample;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Law;
import org.opencarers.conformance.LawOutcome;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.Judged;
import org.opencarers.conformance.check.OtherMachines;
import org.opencarers.conformance.check.Point;
import org.opencarers.conformance.check.PointLaw;
import org.opencarers.conformance.check.Wanted;
import org.opencarers.conformance.sharing.SharingSeed;
import org.opencarers.rules.PolicyPack;

/** Whether everybody who has the same packs makes the same receipt. */
final class ReceiptsComeBack {

    private static final int A_FEW = 4;

    private final Law law;
    private final Subject subject;
    private final Effort effort;

    ReceiptsComeBack(Law law, Subject subject, Effort effort) {
        this.law = law;
        this.subject = subject;
        this.effort = effort;
    }

    private Answers joinedOtherwise() {
        List<PolicyPack> reversed = new ArrayList<>(subject.packs());
        Collections.reverse(reversed);
        return subject.joining().join(reversed);
    }

    /** Generated questions to the policies that are what they are because of the pack. */
    Part aboutSituations() {
        return part(new SamePoint(law.text()).check(subject, effort));
    }

    private static final class SamePoint extends PointLaw {
        SamePoint(LawText text) {
            super(text, false);
        }

        @Override
        protected Point begin(Subject subject, Effort effort) {
            Answers others = new ReceiptsComeBack(this, subject, effort).joinedOtherwise();
            return asked -> Receipts.compared(Receipts.request(asked.question()), asked.answers(), others);
        }
    }

    /** Some of these questions, put to another Java machine; why not, where none is started or it cannot make the pack. */
    Part onAnotherMachine() {
        if (subject.policies().isEmpty()) {
            return Part.nothing();
        }
        LawResult result = new OtherMachines(law, subject, effort)
                .compare("another Java machine", Wanted.RECEIPTS, List.of(List.of()));
        return result.outcome() == LawOutcome.UNTESTED
                ? Part.held("not asked of another Java machine, because " + result.detail(), 0)
                : part(result);
    }

    private static Part part(LawResult result) {
        if (result.counterexample().isPresent()) {
            return Part.broken(result.cases(), result.counterexample().get());
        }
        return result.outcome() == LawOutcome.HELD ? Part.held(result.detail(), result.cases()) : Part.nothing();
    }

    /** Generated requests about sharing, where the pack has to do with it. */
    Part aboutSharing() {
        if (!subject.variesSharing()) {
            return Part.nothing();
        }
        Answers answers = subject.answers();
        Answers others = joinedOtherwise();
        long cases = 0;
        for (int number = 0; number < effort.questions() / A_FEW; number++) {
            String request = new SharingSeed(effort.seed() + number).document().toString();
            Judged judged = Receipts.compared(request, answers, others);
            cases += judged.counts() ? 1 : 0;
            if (judged.isBroken()) {
                return Part.broken(
                        cases,
                        new Counterexample(
                                Optional.empty(),
                                "a request about sharing: " + request,
                                judged.breach().orElseThrow(),
                                effort.seed(),
                                effort.seed()));
            }
        }
        return Part.held("in " + cases + " requests about sharing", cases);
    }
}
