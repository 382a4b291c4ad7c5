package org.opencarers.testkit.differential;

import java.util.List;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.PolicyPack;

/**
 * A shipped pack that fails when it is asked what it contributes.
 *
 * @param pack the pack as it should be
 * @param way how it fails
 */
record FailingPack(PolicyPack pack, Way way) implements PolicyPack {

    @Override
    public PackDescriptor descriptor() {
        return pack.descriptor();
    }

    @Override
    public void contribute(Contributions contributions) {
        way.fail(pack, contributions);
    }

    /** The ways to fail. */
    enum Way {
        THROWS {
            @Override
            void fail(PolicyPack pack, Contributions contributions) {
                throw new IllegalStateException("this pack fails on purpose");
            }
        },
        THROWS_WHEN_IT_HAS_CONTRIBUTED_EVERYTHING {
            @Override
            void fail(PolicyPack pack, Contributions contributions) {
                pack.contribute(contributions);
                throw new AssertionError("this pack fails on purpose");
            }
        },
        CALLS_ITSELF {
            @Override
            @SuppressWarnings("InfiniteRecursion") // on purpose
            void fail(PolicyPack pack, Contributions contributions) {
                fail(pack, contributions.facts(List.of()));
                pack.contribute(contributions);
            }
        },
        FAILS_IN_A_STATIC_INITIALISER {
            @Override
            void fail(PolicyPack pack, Contributions contributions) {
                Initialised.contribute(pack, contributions);
            }
        },
        MISSES_A_CLASS {
            @Override
            void fail(PolicyPack pack, Contributions contributions) {
                pack.contribute(contributions);
                throw new NoClassDefFoundError("org/opencarers/law/Missing");
            }
        },
        GIVES_NULL {
            @Override
            @SuppressWarnings("NullAway") // on purpose
            void fail(PolicyPack pack, Contributions contributions) {
                pack.contribute(contributions);
                contributions.policy(null);
            }
        };

        abstract void fail(PolicyPack pack, Contributions contributions);
    }

    /** What a pack needs, and what fails whenever it is needed: the first time in its initialiser, and then because of that. */
    private static final class Initialised {

        private static final int SIZE = Integer.parseInt("many");

        static void contribute(PolicyPack pack, Contributions contributions) {
            if (SIZE > 0) {
                pack.contribute(contributions);
            }
        }
    }
}
