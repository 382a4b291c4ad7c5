/**
 * Assertions in the manner of AssertJ, about decisions, sharing and refusals: {@link
 * org.opencarers.testkit.assertion.CarersAssertions} begins each.
 *
 * <p>One that fails tells what somebody who knows the policy would ask for: the question, the answer, what it must be, and the
 * explanation. These texts are for people: no program should read them.
 *
 * <p>This package alone needs AssertJ, and whoever uses it adds {@code org.assertj:assertj-core}, as a module also
 * {@code requires org.assertj.core}. To this module it is optional: whoever only extends
 * {@link org.opencarers.testkit.contract.PolicyPackContract} does without.
 */
@org.jspecify.annotations.NullMarked
package org.opencarers.testkit.assertion;
