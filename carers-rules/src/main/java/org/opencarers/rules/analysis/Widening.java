package org.opencarers.rules.analysis;

import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;

/**
 * A case in which not knowing gives an outcome that knowing would not give: a way in which a policy fails open.
 *
 * @param fact the fact that is not known
 * @param unknown the answer that stands for not knowing it
 * @param instead an answer with which the outcome no longer follows
 * @param follows the answers with which the outcome follows, the unknown one among them; facts without one do not matter
 * @param fails the answers with which it does not: the same but for the fact, and for those that are open with it
 * @param <T> what answers the fact
 */
public record Widening<T>(Fact<T> fact, T unknown, T instead, Facts follows, Facts fails) {}
