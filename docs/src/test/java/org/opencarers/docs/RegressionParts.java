package org.opencarers.docs;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opencarers.conformance.Joining;
import org.opencarers.rules.PolicyPack;

/** What somebody who keeps a regression test writes where the test says how something is made. */
public final class RegressionParts {

    private static @Nullable PolicyPack pack;
    private static @Nullable Joining joining;

    private RegressionParts() {}

    static void are(PolicyPack newPack, Joining newJoining) {
        pack = newPack;
        joining = newJoining;
    }

    /** The pack. */
    public static PolicyPack pack() {
        return Objects.requireNonNull(pack);
    }

    /** Who answers. */
    public static Joining joining() {
        return Objects.requireNonNull(joining);
    }
}
