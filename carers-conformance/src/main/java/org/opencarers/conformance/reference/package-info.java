/**
 * The meaning of the rules, written a second time, slowly and plainly, to judge the engine by.
 *
 * <p>{@link org.opencarers.conformance.reference.ReferenceInterpreter} answers a policy by trying every way of filling in the
 * unknown facts and applying the rules to each. It shares no code with the compiled engine: not its diagrams, and not the
 * evaluating methods of the language either. Wherever engine and interpreter differ, one of them is wrong.
 *
 * <p>{@link org.opencarers.conformance.reference.KleeneInterpreter} is what many rule engines do instead: three-valued logic
 * on the known facts. It is sound and says "unknown" too often; how often is worth knowing.
 *
 * <p>To read the code begin with {@code Meaning}, which says when a condition holds, then {@code Representatives}, which
 * says why finitely many values are enough.
 */
package org.opencarers.conformance.reference;
