package org.opencarers.rules.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Example.HOURS;
import static org.opencarers.rules.Example.WEEKS;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Informant;
import org.opencarers.rules.LinearTerm;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Unit;

/** The regions of one number that is counted several times, rounded up or answered in steps, worked out by hand. */
class SumRegionsTest {

    private static final NumberFact<BigDecimal> DAYS =
            Fact.of("thing.days", "How many days?", Informant.CARER).decimal("its days are", Unit.DAYS, 28);

    private static final NumberFact<BigDecimal> HALF_DAYS = DAYS.inMultiplesOf("0.5");

    private static Atom.Reaches atLeast(LinearTerm.Part part, String threshold) {
        return new Atom.Reaches(List.of(part), new BigDecimal(threshold), false);
    }

    private static Atom.Reaches moreThan(LinearTerm.Part part, String threshold) {
        return new Atom.Reaches(List.of(part), new BigDecimal(threshold), true);
    }

    /** For each region the answers to the atoms, in the order of the atoms. */
    private static List<String> regions(NumberFact<?> fact, Atom.Reaches... atoms) {
        Variable variable = new NumberVariable(List.of(fact), List.of(), List.of(atoms), Known.NOTHING);
        return IntStream.range(0, variable.regions())
                .mapToObj(region -> Arrays.stream(atoms)
                        .map(atom -> variable.holds(atom, region) ? "yes" : "no")
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void half_a_day_is_rounded_up_to_the_next_whole_day() {
        LinearTerm.Part days = LinearTerm.Part.of(HALF_DAYS);
        assertThat(regions(HALF_DAYS, atLeast(days, "1"), atLeast(days.roundUp(), "1"), atLeast(days.roundUp(), "2")))
                .as("half a day, one day, one and a half or more")
                .containsExactlyInAnyOrder("no yes no", "yes yes no", "yes yes yes");
    }

    @Test
    void a_whole_day_is_not_rounded_up() {
        LinearTerm.Part days = LinearTerm.Part.of(HALF_DAYS);
        assertThat(regions(HALF_DAYS, atLeast(days, "1"), moreThan(days, "1"), atLeast(days.roundUp(), "2")))
                .as("half a day, one day, one and a half or more")
                .containsExactlyInAnyOrder("no no no", "yes no no", "yes yes yes");
    }

    @Test
    void steps_that_do_not_make_up_a_whole_day_are_rounded_up_too() {
        NumberFact<BigDecimal> shifts = DAYS.inMultiplesOf("0.4");
        LinearTerm.Part days = LinearTerm.Part.of(shifts);
        assertThat(regions(shifts, atLeast(days, "1.2"), moreThan(days, "1.2"), atLeast(days.roundUp(), "2")))
                .as("0.4 or 0.8, 1.2, 1.6 or more")
                .containsExactlyInAnyOrder("no no no", "yes no yes", "yes yes yes");
    }

    @Test
    void a_number_that_is_compared_as_it_is_and_rounded_up_is_cut_by_both() {
        LinearTerm.Part hours = LinearTerm.Part.of(HOURS);
        assertThat(regions(HOURS, atLeast(hours, "1.5"), atLeast(hours.roundUp(), "3")))
                .as("less than 1.5, from 1.5 to 2, more than 2")
                .containsExactlyInAnyOrder("no no", "yes no", "yes yes");
    }

    @Test
    void twice_a_number_reaches_twice_its_greatest_value_and_no_odd_number() {
        LinearTerm.Part twice = LinearTerm.Part.of(WEEKS).times(2);
        assertThat(regions(WEEKS, atLeast(twice, "3"), atLeast(twice, "4"), atLeast(twice, "52"), atLeast(twice, "53")))
                .as("0 or 1, from 2 to 25, 26")
                .containsExactlyInAnyOrder("no no no no", "yes yes no no", "yes yes yes no");
    }

    @Test
    void a_number_that_is_answered_with_one_at_least_is_never_less() {
        NumberFact<Integer> pages = Fact.of("thing.pages", "How many pages?", Informant.CARER)
                .whole("its pages are", Unit.COUNT, 10)
                .inMultiplesOf("1");
        LinearTerm.Part part = LinearTerm.Part.of(pages);
        assertThat(regions(pages, atLeast(part, "1"), atLeast(part, "2")))
                .containsExactlyInAnyOrder("yes no", "yes yes");
    }
}
