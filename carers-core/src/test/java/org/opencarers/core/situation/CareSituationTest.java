package org.opencarers.core.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.core.assessment.CarerOutcome;
import org.opencarers.core.assessment.CarersAssessment;
import org.opencarers.core.caring.Caring;
import org.opencarers.core.contact.Address;
import org.opencarers.core.contact.Nation;
import org.opencarers.core.people.CaredForPerson;
import org.opencarers.core.people.Carer;
import org.opencarers.core.people.HealthCondition;
import org.opencarers.core.problem.DatesOutOfOrderException;

class CareSituationTest {

    @Test
    void what_nobody_has_said_is_unknown() {
        CareSituation situation = CareSituation.builder().build();

        assertThat(situation.getCarer()).isEmpty();
        assertThat(Carer.builder().build().getNetWeeklyEarnings()).isEmpty();
        assertThat(CaredForPerson.builder().build().getConditions()).isEmpty();
    }

    @Test
    void none_of_them_is_an_answer_and_differs_from_not_asked() {
        CaredForPerson none = CaredForPerson.builder().conditions(Set.of()).build();

        assertThat(none.getConditions()).contains(Set.of());
        assertThat(none).isNotEqualTo(CaredForPerson.builder().build());
    }

    @Test
    void the_same_number_written_otherwise_is_an_equal_answer() {
        assertThat(hours("35.0")).isEqualTo(hours("35")).hasSameHashCodeAs(hours("3.5E+1"));
        assertThat(earnings("204")).isEqualTo(earnings("204.000")).hasSameHashCodeAs(earnings("204.00"));
        assertThat(earnings("200").getNetWeeklyEarnings()).contains(new BigDecimal("200.00"));
        assertThat(hours("200.5").getHoursPerWeek()).contains(new BigDecimal("200.5"));
    }

    @Test
    void a_number_too_long_to_write_out_is_kept_as_it_is() {
        assertThat(hours("1E+1000000000").getHoursPerWeek()).contains(new BigDecimal("1E+1000000000"));
    }

    @Test
    void the_same_set_in_another_order_is_an_equal_answer_in_the_order_of_the_catalogue() {
        Set<CarerOutcome> reversed = new LinkedHashSet<>(List.of(CarerOutcome.RECREATION, CarerOutcome.CARE_TO_OTHERS));
        CarersAssessment assessment =
                CarersAssessment.builder().outcomesEndangering(reversed).build();

        assertThat(assessment.getOutcomesEndangering().orElseThrow())
                .containsExactly(CarerOutcome.CARE_TO_OTHERS, CarerOutcome.RECREATION);
    }

    @Test
    void a_set_that_is_changed_afterwards_changes_nothing() {
        Set<HealthCondition> conditions = EnumSet.of(HealthCondition.DEMENTIA);
        CaredForPerson person = CaredForPerson.builder().conditions(conditions).build();

        conditions.add(HealthCondition.FRAILTY);

        assertThat(person.getConditions()).contains(Set.of(HealthCondition.DEMENTIA));
        assertThatThrownBy(() -> person.getConditions().orElseThrow().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_person_cannot_have_died_before_being_born() {
        CaredForPerson.Builder builder =
                CaredForPerson.builder().dateOfBirth(LocalDate.of(1950, 5, 2)).dateOfDeath(LocalDate.of(1950, 5, 1));

        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        DatesOutOfOrderException.class,
                        refused -> assertThat(refused.property()).isEqualTo("dateOfDeath"))
                .hasMessage("must not be before dateOfBirth; correct one of the two dates");
    }

    @Test
    void a_person_may_die_on_the_day_of_birth() {
        LocalDate day = LocalDate.of(1950, 5, 2);

        assertThat(CaredForPerson.builder()
                        .dateOfBirth(day)
                        .dateOfDeath(day)
                        .build()
                        .getDateOfDeath())
                .contains(day);
    }

    @Test
    void an_answer_can_be_changed_by_copying() {
        Carer carer = Carer.builder()
                .address(in(Nation.ENGLAND))
                .fullTimeEducation(true)
                .build();

        Carer moved = Carer.builder().from(carer).address(in(Nation.SCOTLAND)).build();

        assertThat(moved.getAddress()).contains(in(Nation.SCOTLAND));
        assertThat(moved.getFullTimeEducation()).contains(true);
        assertThat(carer.getAddress()).contains(in(Nation.ENGLAND));
    }

    @Test
    void personal_data_stays_out_of_the_text_of_a_situation() {
        CareSituation situation = CareSituation.builder()
                .carer(Carer.builder()
                        .dateOfBirth(LocalDate.of(1980, 2, 29))
                        .address(in(Nation.ENGLAND))
                        .netWeeklyEarnings(new BigDecimal("204.00"))
                        .build())
                .caredFor(CaredForPerson.builder()
                        .conditions(Set.of(HealthCondition.MENTAL_HEALTH))
                        .alive(true)
                        .build())
                .caring(Caring.builder().paid(false).build())
                .carersAssessment(CarersAssessment.builder().completed(true).build())
                .build();

        assertThat(situation)
                .hasToString("CareSituation{carer=Carer{}, caredFor=CaredForPerson{}, caring=Caring{}, "
                        + "carersAssessment=CarersAssessment{}}");
    }

    private static Address in(Nation nation) {
        return Address.builder().nation(nation).build();
    }

    private static Caring hours(String number) {
        return Caring.builder().hoursPerWeek(new BigDecimal(number)).build();
    }

    private static Carer earnings(String pounds) {
        return Carer.builder().netWeeklyEarnings(new BigDecimal(pounds)).build();
    }
}
