package org.opencarers.testkit.differential;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.opencarers.conformance.generate.CaseSeed;
import org.opencarers.conformance.generate.PolicyGenerator;

/** Generated cases for jqwik: any seed, and sizes that shrink. */
public final class Seeds extends DomainContextBase {

    /** Any case. */
    @Provide
    public Arbitrary<CaseSeed> cases() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000_000_000L),
                        Arbitraries.integers().between(1, PolicyGenerator.GREATEST_SIZE))
                .as(CaseSeed::new);
    }
}
