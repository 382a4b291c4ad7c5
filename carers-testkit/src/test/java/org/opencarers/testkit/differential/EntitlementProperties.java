package org.opencarers.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;
import org.opencarers.rules.Outcome;

/** Which way the benefits of carers go: with more care never away from the carer, with less pay neither. */
class EntitlementProperties {

    private static final int TRIES = 2000;

    @Property(tries = TRIES, seed = "20261121")
    void more_hours_of_care_never_lose_an_entitlement(
            @ForAll("benefits") Entitled<?> benefit,
            @ForAll long seed,
            @ForAll("hours") BigDecimal hours,
            @ForAll("hours") BigDecimal others) {
        moreHours(benefit.varied(seed), hours.min(others), hours.max(others));
    }

    private static <O extends Enum<O> & Outcome> void moreHours(Entitled<O> carer, BigDecimal fewer, BigDecimal more) {
        Entitled<O> before = carer.caring(fewer);
        Entitled<O> after = carer.caring(more);
        assertThat(after.isWorseThan(before))
                .as(() -> carer.policy() + " with " + more + " hours in place of " + fewer + ": " + carer.facts())
                .isFalse();
        granted(before, after);
    }

    @Property(tries = TRIES, seed = "20261121")
    void earning_less_never_loses_an_entitlement(
            @ForAll("earningsTests") Entitled<?> benefit,
            @ForAll long seed,
            @ForAll("earnings") BigDecimal pounds,
            @ForAll("earnings") BigDecimal others,
            @ForAll boolean netIsKnown) {
        lessPay(benefit.varied(seed).caring(new BigDecimal("40")), pounds.min(others), pounds.max(others), netIsKnown);
    }

    private static <O extends Enum<O> & Outcome> void lessPay(
            Entitled<O> carer, BigDecimal less, BigDecimal more, boolean netIsKnown) {
        Entitled<O> before = carer.earning(more, netIsKnown);
        Entitled<O> after = carer.earning(less, netIsKnown);
        assertThat(after.isWorseThan(before))
                .as(() -> carer.policy() + " on £" + less + " in place of £" + more + ": " + carer.facts())
                .isFalse();
        granted(before, after);
    }

    /** Cases that say something: the entitlement is there before and has to stay, or comes with the change. */
    private static void granted(Entitled<?> before, Entitled<?> after) {
        Statistics.label("granted")
                .collect(before.isGranted(), after.isGranted())
                .coverage(found -> {
                    found.check(true, true).percentage(share -> share > 5);
                    found.check(false, true).percentage(share -> share > 5);
                });
    }

    @Provide
    Arbitrary<Entitled<?>> benefits() {
        return Arbitraries.of(Entitled.BY_HOURS);
    }

    @Provide
    Arbitrary<Entitled<?>> earningsTests() {
        return Arbitraries.of(List.of(Entitled.CARERS_ALLOWANCE, Entitled.CARER_SUPPORT_PAYMENT));
    }

    /** Up to all hours of the week, often beside the limits. */
    @Provide
    Arbitrary<BigDecimal> hours() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("168"))
                        .ofScale(2)
                        .withDistribution(RandomDistribution.uniform()),
                Arbitraries.of("15.99", "16", "19.99", "20", "34.99", "35").map(BigDecimal::new));
    }

    /** Up to twice the limit, often beside it. */
    @Provide
    Arbitrary<BigDecimal> earnings() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("408"))
                        .ofScale(2)
                        .withDistribution(RandomDistribution.uniform()),
                Arbitraries.of("203.99", "204.00", "204.01").map(BigDecimal::new));
    }
}
