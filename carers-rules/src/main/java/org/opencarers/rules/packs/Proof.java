package org.opencarers.rules.packs;

import org.opencarers.rules.Variation;

/**
 * One thing that was proved of a variation when its pack was loaded: for everybody, and for every day on which the varied policy
 * can be asked.
 *
 * @param variation the variation
 * @param what what is proved, in plain words, a clause without full stop
 */
public record Proof(Variation variation, String what) {}
