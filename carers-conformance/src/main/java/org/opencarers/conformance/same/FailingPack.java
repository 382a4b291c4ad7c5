package org.opencarers.conformance.same;

import java.util.List;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.PolicyPack;

/** A pack that fails in one of several ways when it is asked what it contributes. */
enum FailingPack implements PolicyPack {
    WITH_AN_EXCEPTION {
        @Override
        public void contribute(Contributions contributions) {
            throw new IllegalStateException("this pack fails on purpose");
        }
    },
    WITH_AN_ASSERTION {
        @Override
        public void contribute(Contributions contributions) {
            throw new AssertionError("this pack fails on purpose");
        }
    },
    WITH_A_CLASS_THAT_IS_NOT_THERE {
        @Override
        public void contribute(Contributions contributions) {
            throw new NoClassDefFoundError("this pack fails on purpose");
        }
    },
    WITH_TOO_MANY_CALLS {
        @Override
        public void contribute(Contributions contributions) {
            deeper(contributions, Long.MAX_VALUE);
        }
    };

    static final String ID = "testkit-failing-pack";

    private static void deeper(Contributions contributions, long calls) {
        if (calls > 0) {
            deeper(contributions.facts(List.of()), calls - 1);
        }
    }

    @Override
    public PackDescriptor descriptor() {
        return PackDescriptor.made(ID);
    }
}
