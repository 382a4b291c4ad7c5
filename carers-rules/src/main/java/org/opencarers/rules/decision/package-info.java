/**
 * Asking and answering: {@link org.opencarers.rules.decision.DecisionEngine} joins packs and answers questions,
 * {@link org.opencarers.rules.decision.Decision} is one answer.
 *
 * <p>A decision is definite exactly when every way of filling in the unknown facts gives the same outcome; otherwise it
 * says what is still possible and which facts can still matter. It is a pure function of the packs, the facts and the
 * date. Its explanation is worked out from the rules, on the same facts, whenever somebody reads it.
 */
package org.opencarers.rules.decision;
