/**
 * How much of a policy its examples show: modified condition/decision coverage of every rule.
 *
 * <p>The decision is the condition of a rule; its conditions are the comparisons in it. A comparison is covered when one
 * example shows the rule with the comparison true, another with it false, and in each the comparison alone settles whether the
 * rule applies, after all earlier rules have been passed over. {@link org.opencarers.testkit.coverage.ConditionCoverage} finds
 * what the examples do not show, and the engine proves what no example could.
 */
@org.jspecify.annotations.NullMarked
package org.opencarers.testkit.coverage;
