package org.opencarers.conformance.generate;

import java.time.LocalDate;
import java.util.List;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;

/**
 * One question to a policy.
 *
 * @param policy the policy
 * @param constraints the constraints of the vocabulary
 * @param facts what is known, given directly
 * @param asOf the date asked about
 * @param <O> the outcomes of the policy
 */
public record GeneratedCase<O extends Enum<O> & Outcome>(
        Policy<O> policy, List<Constraint> constraints, Facts facts, LocalDate asOf) {

    /** The policy with its rules, the constraints, the facts and the date, for somebody who has to find out why. */
    public String describe() {
        return new Wording(asOf).describe(this);
    }
}
