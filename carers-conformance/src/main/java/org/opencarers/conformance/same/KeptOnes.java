package org.opencarers.conformance.same;

import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.KeptDecision;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.Questions;
import org.opencarers.conformance.sharing.SharingSeed;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.rules.Policy;
import org.opencarers.rules.receipt.DecidedBy;
import org.opencarers.rules.receipt.Receipt;
import org.opencarers.rules.receipt.Replay;

/** Whether decisions that were kept come out as they did, where the version and the packs are those that made them. */
final class KeptOnes {

    private final Subject subject;
    private final Effort effort;
    private final Answers answers;
    private int same;
    private int others;
    private int refused;

    KeptOnes(Subject subject, Effort effort) {
        this.subject = subject;
        this.effort = effort;
        this.answers = subject.answers();
    }

    Part madeAgain() {
        for (KeptDecision kept : subject.kept()) {
            Optional<Part> broken = broken(kept);
            if (broken.isPresent()) {
                return broken.get();
            }
        }
        StringJoiner told = new StringJoiner(", ");
        tell(told, same, "came out the same");
        tell(told, others, "are of another version or of other packs");
        tell(told, refused, "can no longer be asked");
        return subject.kept().isEmpty()
                ? Part.nothing()
                : Part.held("kept decisions: " + told, same + others + refused);
    }

    private static void tell(StringJoiner told, int count, String what) {
        if (count > 0) {
            told.add(count + " " + what);
        }
    }

    private Optional<Part> broken(KeptDecision kept) {
        Receipt then;
        try {
            then = Receipt.read(CarersJson.parse(kept.receipt()));
        } catch (InvalidDocumentException unreadable) {
            return Optional.of(wrong(kept, "the receipt as it was written", String.valueOf(unreadable.problems())));
        }
        Optional<Receipt> now = Receipts.read(answers.receipt(kept.request(), kept.salt()));
        if (now.isEmpty()) {
            refused++;
            return isOfToday(then.decidedBy())
                    ? Optional.of(wrong(kept, "the answer of the same version", "a refusal"))
                    : Optional.empty();
        }
        if (!now.get().decidedBy().equals(then.decidedBy())) {
            others++;
            return Optional.empty();
        }
        same++;
        return now.get().equals(then) ? Optional.empty() : Optional.of(differing(kept, then, now.get()));
    }

    private Part differing(KeptDecision kept, Receipt then, Receipt now) {
        if (!then.saltCommitment().equals(now.saltCommitment())) {
            return wrong(kept, "the salt of its receipt", "another");
        }
        Replay replay = new Replay(then, now);
        return wrong(
                kept,
                "the receipt that was kept, which names the same version and the same packs",
                "another answer in " + replay.answer() + ", to other facts in " + replay.facts()
                        + (replay.sameDay() ? "" : " on another day"));
    }

    private Part wrong(KeptDecision kept, String expected, String got) {
        return Part.broken(
                same + others + refused,
                "the kept decision " + kept.name() + ": " + kept.request(),
                expected,
                got,
                effort);
    }

    /** Whether receipts of today name the same rules and packs. */
    private boolean isOfToday(DecidedBy then) {
        return requests(then.policy().policy())
                .flatMap(request -> Receipts.read(answers.receipt(request, Receipts.SALT)).stream())
                .findFirst()
                .map(Receipt::decidedBy)
                .filter(then::equals)
                .isPresent();
    }

    /** Generated requests to a policy; about sharing, where no policy of situations has the name. */
    private Stream<String> requests(String policy) {
        Optional<Policy<?>> asked = subject.engine().policy(policy).map(subject.engine()::inForce);
        return asked.isPresent()
                ? Questions.of(subject, asked.get(), effort).stream().map(Receipts::request)
                : IntStream.range(0, effort.questions())
                        .mapToObj(number -> new SharingSeed(effort.seed() + number)
                                .document()
                                .toString());
    }
}
