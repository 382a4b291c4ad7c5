package org.opencarers.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.decision.DecisionEngine;

/**
 * No answer about a day rests on an Act or an instrument of a later year. Pages that tell of the law may be younger than
 * it, and the Northern Irish regulations on Universal Credit stand for the wording that they share.
 */
class CitedInTimeTest {

    private static final Pattern YEAR = Pattern.compile("\\b(?:Act|SI|SSI) ([0-9]{4})\\b");

    /** What ended a rule is named with the rule, also on the days before. */
    private static final String END_OF_THE_RESTRICTION_OF_2020 = "SI 2021/856 reg.4(a)";

    static Stream<Policy<?>> policies() {
        return DecisionEngine.discover().policies().stream();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void on_each_day_of_change_only_what_was_made_by_then_is_cited(Policy<?> policy) {
        List<String> tooLate = new ArrayList<>();
        for (LocalDate day : days(policy)) {
            cited(policy, day)
                    .filter(citation -> latestYear(citation) > day.getYear())
                    .filter(citation -> !citation.text().equals(END_OF_THE_RESTRICTION_OF_2020))
                    .forEach(citation -> tooLate.add(day + ": " + citation.text()));
        }

        assertThat(tooLate).isEmpty();
    }

    /** Each day on which something changes, and the day before, as far as they can be asked about. */
    private static Set<LocalDate> days(Policy<?> policy) {
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate change : policy.changeDates()) {
            Stream.of(change.minusDays(1), change)
                    .filter(day -> policy.objectionsTo(day).isEmpty())
                    .forEach(days::add);
        }
        return days;
    }

    private static <O extends Enum<O> & Outcome> Stream<Citation> cited(Policy<O> policy, LocalDate day) {
        return Stream.concat(
                policy.otherwiseCitations(day).stream(),
                policy.rulesOn(day).stream().flatMap(CitedInTimeTest::cited));
    }

    private static Stream<Citation> cited(Rule<?> rule) {
        return Stream.concat(rule.citations().stream(), cited(rule.condition()));
    }

    private static Stream<Citation> cited(Condition condition) {
        return Stream.concat(condition.citations().stream(), condition.match(new InTheParts()));
    }

    private static int latestYear(Citation citation) {
        return YEAR.matcher(citation.text())
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(0);
    }

    private static final class InTheParts implements Condition.Cases<Stream<Citation>> {
        @Override
        public Stream<Citation> comparison(Comparison comparison) {
            return Stream.empty();
        }

        @Override
        public Stream<Citation> atLeast(int count, List<Condition> parts) {
            return parts.stream().flatMap(CitedInTimeTest::cited);
        }

        @Override
        public Stream<Citation> not(Condition part) {
            return cited(part);
        }

        @Override
        public <O extends Enum<O> & Outcome> Stream<Citation> outcome(Policy<O> policy, Set<O> accepted) {
            return Stream.empty();
        }
    }
}
