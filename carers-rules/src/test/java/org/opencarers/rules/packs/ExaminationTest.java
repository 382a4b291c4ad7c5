package org.opencarers.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.packs.Grant.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Extension;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Informant;
import org.opencarers.rules.Rule;
import org.opencarers.rules.Setting;
import org.opencarers.rules.Variation;
import org.opencarers.rules.packs.Grant.Answer;
import org.opencarers.rules.packs.Grant.Telling;

/** What cannot be examined is refused: no variation counts because it was too odd or too large to be looked at. */
class ExaminationTest {

    private static Diagnosis refused(Consumer<Contributions> contributing) {
        Catalogue catalogue =
                Catalogue.of(List.of(pack("leeds", contributing), pack("york", nothing -> {}), Grant.nation()));

        assertThat(catalogue.reports())
                .filteredOn(report -> report.state() == PackReport.State.LOADED)
                .extracting(PackReport::id)
                .containsExactly("nation", "york");
        assertThat(catalogue.inForce(Grant.POLICY)).isSameAs(Grant.POLICY);
        assertThat(catalogue.diagnoses()).hasSize(1);
        return catalogue.diagnoses().get(0);
    }

    private static Diagnosis extending(Condition condition) {
        return refused(contributions -> contributions.vary(Variation.extend(Grant.POLICY)
                .within(Grant.IN_LEEDS)
                .by(Rule.clause("9").when(condition).then(Answer.HALF).citing(Grant.LEEDS))));
    }

    @Test
    void a_setting_without_values() {
        assertThat(refused(contributions -> contributions.vary(
                                new Setting<>(Grant.MIN_HOURS, Optional.of(Grant.IN_LEEDS), List.of())))
                        .code())
                .isEqualTo(DiagnosisCode.CONTRIBUTING_FAILED);
    }

    @Test
    void a_setting_whose_dates_go_backwards() {
        assertThat(refused(contributions -> contributions.vary(Variation.set(Grant.MIN_HOURS)
                                .within(Grant.IN_LEEDS)
                                .from("2026-04-01", BigDecimal.TEN, Grant.LEEDS)
                                .from("2025-04-01", BigDecimal.TEN, Grant.LEEDS)))
                        .code())
                .isEqualTo(DiagnosisCode.CONTRIBUTING_FAILED);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // what a pack can do that is compiled without looking at warnings
    void a_rule_with_the_outcome_of_another_policy() {
        Rule<Telling> rule = Rule.clause("9")
                .when(Grant.HOURS.atLeast(1))
                .then(Telling.SHARE)
                .citing(Grant.LEEDS);

        assertThat(refused(contributions ->
                                contributions.vary(new Extension(Grant.POLICY, Grant.IN_LEEDS, List.of(rule))))
                        .code())
                .isEqualTo(DiagnosisCode.CONTRIBUTING_FAILED);
    }

    @Test
    void a_condition_that_is_too_large_to_be_looked_through() {
        int facts = 61; // a prime, so that the three facts of each clause lie far apart in whatever order
        List<Condition> clauses = new ArrayList<>();
        for (int number = 1; number <= 120; number++) {
            clauses.add(Condition.any(
                    fact(number * 7 % facts).isTrue(),
                    fact(number * number % facts).isFalse(),
                    fact(number * number * number % facts).isTrue()));
        }

        Diagnosis diagnosis = extending(Condition.all(clauses.toArray(Condition[]::new)));

        assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.NOT_PROVABLE);
        assertThat(diagnosis.what()).contains("nation.grant");
    }

    private static BooleanFact fact(int number) {
        return Fact.of("leeds.fact-" + number, "Is it so?", Informant.CARER).yesOrNo("it is so", "it is not so");
    }

    @Test
    void a_condition_nested_a_hundred_thousand_times() {
        Condition deep = Grant.HOURS.atLeast(1);
        for (int depth = 0; depth < 100_000; depth++) {
            deep = Condition.not(Condition.all(deep, Grant.AGE.atLeast(1)));
        }

        assertThat(extending(deep).code()).isEqualTo(DiagnosisCode.CONTRIBUTING_FAILED);
    }
}
