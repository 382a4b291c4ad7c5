package org.opencarers.testkit.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.conformance.generate.StandingDays;
import org.opencarers.rules.Award;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;

/** What awards are worked out from, on one day after the other. */
final class AwardFigures {

    private AwardFigures() {}

    /** Whether two policies that differ in parameters at most work out their awards from the same figures on every day. */
    static boolean areTheSame(Policy<?> one, Policy<?> other) {
        return StandingDays.of(one, other).all().stream()
                .filter(day -> one.objectionsTo(day).isEmpty())
                .allMatch(day -> on(day, one).equals(on(day, other)));
    }

    private static List<Optional<BigDecimal>> on(LocalDate day, Policy<?> policy) {
        List<Optional<BigDecimal>> figures = new ArrayList<>();
        for (Award award : policy.allAwards()) {
            for (Parameter<BigDecimal> parameter : award.parameters()) {
                figures.add(parameter.on(day));
            }
        }
        return figures;
    }
}
