/**
 * Random policies, and random questions to ask them, made to sit on the edges where engines go wrong.
 *
 * <p>A {@link org.opencarers.conformance.generate.CaseSeed} is a seed and a size, and names one case for ever:
 * {@link org.opencarers.conformance.generate.CaseSeed#generate()} gives the same policy, facts and date each time, and
 * {@link org.opencarers.conformance.generate.GeneratedCase#describe()} prints it. Any property-based runner can draw seeds and
 * shrink sizes; nothing here depends on one. To ask one policy many questions, use
 * {@link org.opencarers.conformance.generate.PolicyGenerator}.
 *
 * <p>The policies are nonsense as law, and cover all that the language can say: every kind of fact and comparison, sums,
 * counts over sets, limits that change by date, periods of rules, constraints between facts, and policies that use
 * policies. What is random is drawn from a generator that the caller passes in; there is no other source of chance.
 */
package org.opencarers.conformance.generate;
