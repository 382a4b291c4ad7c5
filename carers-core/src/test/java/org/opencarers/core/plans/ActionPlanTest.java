package org.opencarers.core.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionPlanTest {

    private static final LocalDate START = LocalDate.of(2006, 4, 1);

    private static final Action PACK = action(15, Timescale.endOfYear(1)).build();

    private static final Action OUT_OF_HOURS =
            action(5, Timescale.withinYears(2)).build();

    private static final Action SURVEY = action(
                    9, Timescale.builder().kind(TimescaleKind.ANNUAL_REVIEW).build())
            .build();

    private static final ActionPlan UNDATED =
            ActionPlan.builder().addActions(PACK, OUT_OF_HOURS, SURVEY).build();

    private static final ActionPlan DATED =
            ActionPlan.builder().from(UNDATED).start(START).build();

    @Test
    void every_action_has_its_day_in_the_order_of_the_plan() {
        assertThat(DATED.dueDates().keySet()).containsExactly(PACK, OUT_OF_HOURS, SURVEY);
        assertThat(DATED.dueDates().values())
                .containsExactly(
                        Optional.of(LocalDate.of(2007, 3, 31)),
                        Optional.of(LocalDate.of(2008, 3, 31)),
                        Optional.empty());
    }

    @Test
    void a_plan_that_prints_no_start_leaves_every_end_of_year_unknown() {
        assertThat(UNDATED.dueDates()).hasSize(3);
        assertThat(UNDATED.dueDates().values()).containsOnly(Optional.empty());
        assertThat(UNDATED.overdueOn(LocalDate.of(2050, 1, 1))).isEmpty();
    }

    @Test
    void an_action_is_in_time_on_its_last_day_and_overdue_on_the_next() {
        assertThat(DATED.overdueOn(LocalDate.of(2007, 3, 31))).isEmpty();
        assertThat(DATED.overdueOn(LocalDate.of(2007, 4, 1))).containsExactly(PACK);
        assertThat(DATED.overdueOn(LocalDate.of(2008, 4, 1))).containsExactly(PACK, OUT_OF_HOURS);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"NOT_STARTED, true", "IN_PROGRESS, true", "COMPLETED, false", "STOPPED, false"})
    void what_is_done_or_given_up_is_not_overdue(ActionStatus status, boolean overdue) {
        Action action = action(1, Timescale.endOfYear(1)).status(status).build();
        ActionPlan plan = ActionPlan.builder().start(START).addActions(action).build();

        assertThat(plan.overdueOn(LocalDate.of(2007, 4, 1))).isEqualTo(overdue ? List.of(action) : List.of());
    }

    private static Action.Builder action(int number, Timescale timescale) {
        return Action.builder().number(number).text("action " + number).timescale(timescale);
    }
}
