package org.opencarers.rules;

/**
 * The level of the interface between packs and engines: a number that grows when packs could notice a change.
 *
 * <p>A pack says for which level it was written. An engine takes packs of every level from {@link #OLDEST} to
 * {@link #CURRENT}, both inclusive, and refuses others before any of their code runs.
 */
public final class SpiLevel {

    /** The oldest level that this engine still takes. */
    public static final int OLDEST = 1;

    /** The level of this engine. */
    public static final int CURRENT = 1;

    private SpiLevel() {}

    /** Whether this engine takes packs written for a level. */
    public static boolean isSupported(int level) {
        return OLDEST <= level && level <= CURRENT;
    }
}
