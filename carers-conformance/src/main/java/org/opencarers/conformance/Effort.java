package org.opencarers.conformance;

/**
 * How much a law tries.
 *
 * @param seed where all chance comes from
 * @param questions how many generated questions to each policy
 * @param states up to how many combinations of a policy's facts and days all are tried
 * @param machines whether other Java machines are started to compare with
 * @param milliseconds how long one answer may take
 */
public record Effort(long seed, int questions, int states, boolean machines, long milliseconds) {

    private static final long SEED = 20261121;
    private static final int SOME = 200;
    private static final int ALL_OF_A_SMALL_POLICY = 20_000;
    private static final long HALF_A_SECOND = 500;

    /** What takes seconds for a local pack. */
    public static Effort usual() {
        return new Effort(SEED, SOME, ALL_OF_A_SMALL_POLICY, true, HALF_A_SECOND);
    }

    /**
     * A look while a pack is being written: fewer questions and combinations, and all within this Java machine.
     *
     * <p>It is not enough to rely on. Laws that compare Java machines are left untested, and so are those parts of others, as their
     * details say; and a fault that shows in few questions goes by where more would find it. What of {@code Teeth.all()} it misses
     * is tested, and told in the guide.
     */
    public static Effort quick() {
        return new Effort(SEED, SOME / 4, ALL_OF_A_SMALL_POLICY / 10, false, HALF_A_SECOND);
    }

    /** What takes minutes. */
    public static Effort thorough() {
        return new Effort(SEED, SOME * 20, ALL_OF_A_SMALL_POLICY * 10, true, HALF_A_SECOND);
    }

    /** The same effort with other chance. */
    public Effort withSeed(long other) {
        return new Effort(other, questions, states, machines, milliseconds);
    }
}
