package org.opencarers.rules.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.opencarers.rules.Example.GROSS;
import static org.opencarers.rules.Example.LAST_SEEN;
import static org.opencarers.rules.Example.NET;
import static org.opencarers.rules.Example.NET_WITHIN_GROSS;
import static org.opencarers.rules.Example.WET;

import java.math.BigDecimal;
import java.time.Period;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.DateOrder;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Informant;
import org.opencarers.rules.LinearTerm;
import org.opencarers.rules.Moment;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.SetFact;

/** A variable may have 20,000 regions, and sets as many counts on the way to them; more are over budget. */
class RegionsTest {

    /** A long list, as regions of sets go: 30 members. */
    private static final SetFact<ChronoField> DIALS = Fact.of(
                    "thing.dials", "What does its clock show?", Informant.CARER)
            .setOf("its clock shows", ChronoField.class);

    @Test
    void two_amounts_have_a_region_for_each_pair_of_their_steps() {
        assertThat(amounts(159, 124).regions()).as("160 times 125").isEqualTo(20_000);
        assertThatExceptionOfType(OverBudget.class)
                .isThrownBy(() -> amounts(160, 124))
                .withMessage("regions of [thing.net, thing.gross] exceed the budget of 20000");
    }

    /** Net is cut at so many amounts and gross at so many others, all of them so high that no net amount reaches them. */
    private static Variable amounts(int netCuts, int grossCuts) {
        List<Atom.Reaches> atoms = new ArrayList<>();
        for (int cut = 1; cut <= netCuts; cut++) {
            atoms.add(reaches(NET, cut));
        }
        for (int cut = 1; cut <= grossCuts; cut++) {
            atoms.add(reaches(GROSS, 1_000 + cut));
        }
        return new NumberVariable(List.of(NET, GROSS), List.of(NET_WITHIN_GROSS), atoms, Known.NOTHING);
    }

    private static Atom.Reaches reaches(NumberFact<?> fact, int threshold) {
        return new Atom.Reaches(List.of(LinearTerm.Part.of(fact)), BigDecimal.valueOf(threshold), false);
    }

    @Test
    void a_day_lies_in_three_ways_to_each_moment_as_long_as_the_date_is_open() {
        assertThat(days(2).regions()).isEqualTo(9);
        assertThat(days(9).regions()).as("3 to the power of 9").isEqualTo(19_683);
        assertThatExceptionOfType(OverBudget.class)
                .isThrownBy(() -> days(10))
                .withMessage("regions of thing.last-seen exceed the budget of 20000");
    }

    private static Variable days(int moments) {
        List<Atom.Lies> atoms = new ArrayList<>();
        for (int moment = 1; moment <= moments; moment++) {
            Moment day = Moment.before(Period.ofYears(moment));
            atoms.add(new Atom.Lies(LAST_SEEN, day, DateOrder.EARLIER));
            atoms.add(new Atom.Lies(LAST_SEEN, day, DateOrder.LATER));
        }
        return new DateVariable(LAST_SEEN, atoms, Known.NOTHING);
    }

    @Test
    void counts_of_a_set_multiply_on_the_way_to_its_regions() {
        // Four counts from 0 to 4 and five from 0 to 1 are 5 * 5 * 5 * 5 * 32 counts; each is enough or not.
        assertThat(counted(4, 4, 4, 4, 1, 1, 1, 1, 1).regions()).isEqualTo(512);
        assertThatExceptionOfType(OverBudget.class)
                .isThrownBy(() -> counted(4, 4, 4, 4, 1, 1, 1, 1, 1, 1))
                .withMessage("counts of sets exceed the budget of 20000");
    }

    /** All of the next so many members of the list are asked for, again and again. */
    private static Variable counted(int... counts) {
        List<Atom.Counts> atoms = new ArrayList<>();
        int next = 0;
        for (int count : counts) {
            Set<ChronoField> members = EnumSet.copyOf(DIALS.members().subList(next, next + count));
            atoms.add(new Atom.Counts(Set.of(DIALS), members, count));
            next += count;
        }
        return new SetVariable(List.of(DIALS), atoms, Known.NOTHING);
    }

    @Test
    void any_two_regions_of_a_single_fact_differ_in_that_fact() {
        Variable wet = new ChoiceVariable(WET, List.of(new Atom.OneOf(WET, Set.of(true))), Known.NOTHING);
        assertThat(wet.regions()).isEqualTo(2);
        assertThat(wet.connected(WET, Known.NOTHING).test(wet.answers(0), wet.answers(1)))
                .isTrue();
    }
}
