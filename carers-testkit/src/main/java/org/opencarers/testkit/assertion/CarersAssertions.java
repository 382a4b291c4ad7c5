package org.opencarers.testkit.assertion;

import java.util.concurrent.Callable;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.RefusedException;
import org.opencarers.sharing.SharingDecision;

/**
 * Where assertions begin. Its methods can be imported beside those of AssertJ's own class:
 *
 * <pre>{@code
 * import static org.assertj.core.api.Assertions.assertThat;
 * import static org.opencarers.testkit.assertion.CarersAssertions.assertThat;
 * }</pre>
 */
public final class CarersAssertions {

    private CarersAssertions() {}

    /** Assertions about a decision. */
    public static <O extends Enum<O> & Outcome> DecisionAssert<O> assertThat(Decision<O> decision) {
        return new DecisionAssert<>(decision);
    }

    /** Assertions about an answer to a sharing request. */
    public static SharingDecisionAssert assertThat(SharingDecision decision) {
        return new SharingDecisionAssert(decision);
    }

    /**
     * Asserts that a question or a document is refused, and begins assertions about the problems.
     *
     * @param question what must be refused: {@code () -> engine.decide(policy, facts, date)}, or the reading of a document
     * @throws AssertionError when it is answered, or fails otherwise than with {@link RefusedException} or
     *     {@link InvalidDocumentException}
     */
    public static RefusalAssert assertThatRefused(Callable<?> question) {
        Object answer;
        try {
            answer = question.call();
        } catch (RefusedException refused) {
            return new RefusalAssert(refused.problems());
        } catch (InvalidDocumentException invalid) {
            return new RefusalAssert(invalid.problems());
        } catch (Exception other) {
            throw new AssertionError("must be refused\nbut fails: " + other, other);
        }
        throw new AssertionError("must be refused\nbut is answered: " + answer);
    }
}
