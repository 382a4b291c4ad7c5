/**
 * Do the examples of a policy notice when the policy is changed?
 *
 * <p>{@link org.opencarers.testkit.mutation.PolicyMutation} changes a policy in one place at a time, as a slip of the pen
 * would: a limit by one unit, a comparison, a condition left out, a day too early, two outcomes exchanged. A change that some
 * example contradicts is caught. For one that none contradicts the engine finds a situation in which the two policies
 * differ, for an author to look up in the law and write down, or proves that there is none.
 */
@org.jspecify.annotations.NullMarked
package org.opencarers.testkit.mutation;
