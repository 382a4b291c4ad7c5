package org.opencarers.law.gb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.law.gb.CarersAllowanceConditionsTest.AT_THE_LIMITS;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.contact.Nation;
import org.opencarers.law.Question;
import org.opencarers.law.vocabulary.BenefitFacts;
import org.opencarers.law.vocabulary.CarerFacts;

/** Carer's Allowance is decided anew on the day on which its law changes, and not a day before. */
class CarersAllowanceDaysTest {

    private static final Question<CarersAllowanceOutcome> EARNING_NOTHING =
            AT_THE_LIMITS.with(BenefitFacts.NET_WEEKLY_EARNINGS, new BigDecimal("0.00"));

    @ParameterizedTest
    @CsvSource({
        // What a carer may earn from this day on is too much on the day before.
        "2007-10-01, 95.00",
        "2007-04-09, 87.00",
        "2017-04-10, 116.00",
        "2018-04-09, 120.00",
        "2019-04-08, 123.00",
        "2020-04-06, 128.00",
        "2022-04-11, 132.00",
        "2023-04-10, 139.00",
        "2024-04-08, 151.00",
        "2025-04-07, 196.00",
        "2026-04-06, 204.00"
    })
    void a_higher_limit_counts_from_its_first_day(LocalDate day, BigDecimal earnings) {
        Question<CarersAllowanceOutcome> question = AT_THE_LIMITS.with(BenefitFacts.NET_WEEKLY_EARNINGS, earnings);

        assertThat(question.on(day.minusDays(1).toString()).possible())
                .containsExactly(CarersAllowanceOutcome.NOT_ENTITLED);
        assertThat(question.on(day.toString()).possible()).containsExactly(CarersAllowanceOutcome.ENTITLED);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-06, £81.90 a week",
        "2025-04-07, £83.30 a week",
        "2026-04-05, £83.30 a week",
        "2026-04-06, £86.45 a week"
    })
    void a_higher_rate_is_paid_from_its_first_day(String day, String award) {
        assertThat(EARNING_NOTHING.on(day).award()).isEqualTo(award);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-31, SCOTLAND, ENTITLED",
        "2023-11-01, SCOTLAND, REFER",
        "2024-11-03, SCOTLAND, REFER",
        "2024-11-04, SCOTLAND, OTHER_BENEFIT",
        "2003-04-07, NORTHERN_IRELAND, REFER",
        "2026-11-21, NORTHERN_IRELAND, REFER",
        "2024-11-04, ENGLAND, ENTITLED",
        "2024-11-04, WALES, ENTITLED"
    })
    void each_nation_has_its_days(String day, Nation nation, CarersAllowanceOutcome outcome) {
        Question<CarersAllowanceOutcome> question = EARNING_NOTHING.on(day).with(CarerFacts.NATION, nation);

        assertThat(question.possible()).containsExactly(outcome);
        assertThat(question.with(CarerFacts.AGE, 15).possible())
                .as("the nation comes before every condition")
                .containsExactly(
                        outcome == CarersAllowanceOutcome.ENTITLED ? CarersAllowanceOutcome.NOT_ENTITLED : outcome);
    }
}
