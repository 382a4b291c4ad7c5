/**
 * The language of policy: nine words in which the law is written, and nothing that evaluates it.
 *
 * <p>A {@link org.opencarers.rules.Fact} is a typed question; {@link org.opencarers.rules.Facts} are the answers for one
 * decision. A {@link org.opencarers.rules.Parameter} is a value that the law sets by date. A
 * {@link org.opencarers.rules.Condition} compares facts with constants and parameters, and carries its own sentence. A
 * {@link org.opencarers.rules.Rule} leads from a condition to an outcome, for a period, with a citation. A
 * {@link org.opencarers.rules.Policy} is one question and the rules that settle it, and says what it does with each
 * {@link org.opencarers.rules.Provision} of the law that it names. A
 * {@link org.opencarers.rules.PolicyPack} is what one authority contributes. The remaining two words,
 * {@code DecisionEngine} and {@code Decision}, live in {@code org.opencarers.rules.decision}.
 *
 * <p>Everything here is immutable data. Start with {@link org.opencarers.rules.Policy#about}.
 */
package org.opencarers.rules;
