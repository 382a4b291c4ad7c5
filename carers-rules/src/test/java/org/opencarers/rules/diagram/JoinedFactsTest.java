package org.opencarers.rules.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Example.SICK_WEEKS;
import static org.opencarers.rules.Example.SICK_WITHIN_WEEKS;
import static org.opencarers.rules.Example.SPOTS;
import static org.opencarers.rules.Example.STRIPES;
import static org.opencarers.rules.Example.WEEKS;
import static org.opencarers.rules.Example.yesWhen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Example.Colour;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Limit;
import org.opencarers.rules.LinearTerm;
import org.opencarers.rules.Policy;
import org.opencarers.rules.SetFact;

/** Which of several unknown facts that bound each other or are counted together can still matter. */
class JoinedFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static List<Fact<?>> missing(Policy<Answer> policy, Facts facts) {
        return new PolicyCompiler(List.of(SICK_WITHIN_WEEKS), PolicyCompiler.BUDGET)
                .whole(policy)
                .orElseThrow()
                .answer(Known.of(facts, DAY))
                .missing();
    }

    @Test
    void a_part_does_not_matter_where_it_could_change_nothing_without_exceeding_the_whole() {
        // If there are no weeks there are no weeks of illness; if there are any, their sum is at least one.
        Condition any = LinearTerm.of(SICK_WEEKS).plus(WEEKS).atLeast(Limit.constant(BigDecimal.ONE));
        assertThat(missing(yesWhen(any, SICK_WEEKS, WEEKS), Facts.none())).isEqualTo(List.of(WEEKS));
    }

    @Test
    void a_whole_does_not_matter_where_it_could_change_nothing_without_falling_short_of_its_part() {
        // Of each there are 26 weeks at most: the sum is 52 if all were spent ill, and otherwise less whatever the
        // whole.
        Condition fewer = LinearTerm.of(SICK_WEEKS).plus(WEEKS).atMost(Limit.constant(BigDecimal.valueOf(51)));
        assertThat(missing(yesWhen(fewer, SICK_WEEKS, WEEKS), Facts.none())).isEqualTo(List.of(SICK_WEEKS));
    }

    @Test
    void a_whole_that_only_bounds_its_part_does_not_matter() {
        Condition any = SICK_WEEKS.atLeast(1);
        assertThat(missing(yesWhen(any, SICK_WEEKS, WEEKS), Facts.none())).isEqualTo(List.of(SICK_WEEKS));
    }

    @ParameterizedTest
    @EnumSource(Colour.class)
    void either_of_two_sets_may_hold_the_one_member_that_counts(Colour counted) {
        Condition held = Condition.of(
                new Comparison.Membership<>(List.of(SPOTS, STRIPES), Limit.constant(EnumSet.of(counted)), 1));
        Policy<Answer> policy = yesWhen(held, SPOTS, STRIPES);
        assertThat(missing(policy, Facts.none())).isEqualTo(List.of(SPOTS, STRIPES));
        assertThat(missing(policy, Facts.none().with(SPOTS, Set.of()))).isEqualTo(List.of(STRIPES));
        assertThat(missing(policy, Facts.none().with(SPOTS, Set.of(counted)))).isEmpty();
    }

    @Test
    void a_set_does_not_matter_whose_members_another_must_hold_anyway() {
        Condition union = SetFact.unionHasAtLeast(1, List.of(SPOTS, STRIPES));
        Policy<Answer> policy = yesWhen(all(union, STRIPES.contains(Colour.RED)), SPOTS, STRIPES);
        assertThat(missing(policy, Facts.none())).isEqualTo(List.of(STRIPES));
    }
}
