package org.opencarers.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.packs.Grant.AGE;
import static org.opencarers.rules.packs.Grant.HOURS;
import static org.opencarers.rules.packs.Grant.IN_LEEDS;
import static org.opencarers.rules.packs.Grant.IN_YORK;
import static org.opencarers.rules.packs.Grant.LEEDS;
import static org.opencarers.rules.packs.Grant.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Facts;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.Variation;
import org.opencarers.rules.packs.Grant.Answer;
import org.opencarers.rules.packs.Grant.Telling;
import org.opencarers.rules.packs.Grant.Topic;

/** What a pack may change in another's policy, and how it is told what it may not. */
class VariationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private static PolicyPack leeds(Condition condition, Answer answer) {
        return pack(
                "leeds",
                contributions -> contributions.vary(Variation.extend(Grant.POLICY)
                        .within(IN_LEEDS)
                        .by(Rule.clause("9").when(condition).then(answer).citing(LEEDS.at("§9")))));
    }

    private static Catalogue joined(PolicyPack... packs) {
        List<PolicyPack> all = new ArrayList<>(List.of(packs));
        all.add(Grant.nation());
        return Catalogue.of(all);
    }

    private static Answer answer(Catalogue catalogue, String place, int age, int hours) {
        return Decided.outcome(
                catalogue,
                Grant.POLICY,
                Facts.none().with(Grant.PLACE, place).with(AGE, age).with(HOURS, BigDecimal.valueOf(hours)),
                DAY);
    }

    @Test
    void an_extension_gives_more_in_its_area_and_changes_nothing_elsewhere() {
        Catalogue catalogue = joined(leeds(HOURS.atLeast(20), Answer.HALF));

        assertThat(catalogue.diagnoses()).isEmpty();
        assertThat(answer(catalogue, "L01", 40, 20)).isEqualTo(Answer.HALF);
        assertThat(answer(catalogue, "Y01", 40, 20)).isEqualTo(Answer.NONE);
        assertThat(answer(catalogue, "L01", 40, 19)).isEqualTo(Answer.NONE);
    }

    @Test
    void where_the_policy_gives_more_or_refers_to_a_person_an_extension_leaves_it() {
        Catalogue catalogue = joined(leeds(all(HOURS.atLeast(20), HOURS.lessThan(35)), Answer.HALF));

        assertThat(catalogue.diagnoses()).isEmpty();
        assertThat(answer(catalogue, "L01", 40, 35)).isEqualTo(Answer.FULL);
        assertThat(answer(catalogue, "L01", 91, 35)).isEqualTo(Answer.REFER);
    }

    @Test
    void an_extension_that_would_lower_an_answer_is_refused_with_a_person_and_the_clause() {
        Catalogue catalogue = joined(leeds(HOURS.atLeast(20), Answer.NONE));

        assertThat(catalogue.diagnoses()).singleElement().satisfies(diagnosis -> {
            assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.TAKES_AWAY);
            assertThat(diagnosis.text())
                    .contains("leeds")
                    .contains("Leeds policy (invented) §9")
                    .contains("person.place L01")
                    .contains("nation.grant gives FULL by clause 2 (Invented Act s.2)");
        });
        assertThat(answer(catalogue, "L01", 40, 35)).isEqualTo(Answer.FULL);
    }

    @Test
    void a_referral_in_place_of_an_entitlement_is_refused() {
        Condition young = all(AGE.atLeast(16), AGE.lessThan(21), HOURS.atLeast(35));
        Catalogue catalogue = joined(leeds(young, Answer.REFER));

        assertThat(catalogue.diagnoses()).extracting(Diagnosis::code).containsExactly(DiagnosisCode.TAKES_AWAY);
    }

    @Test
    void an_extension_that_helps_nobody_is_told() {
        assertThat(joined(leeds(all(HOURS.atLeast(35), AGE.atLeast(16)), Answer.HALF))
                        .diagnoses())
                .extracting(Diagnosis::code)
                .containsExactly(DiagnosisCode.TAKES_AWAY);
        assertThat(joined(leeds(all(HOURS.atLeast(35), AGE.atLeast(16), AGE.atMost(90)), Answer.FULL))
                        .diagnoses())
                .extracting(Diagnosis::code)
                .containsExactly(DiagnosisCode.NO_EFFECT);
    }

    @Test
    void a_setting_with_which_nobody_loses_counts_in_its_area_and_from_its_date() {
        PolicyPack generous = pack(
                "leeds",
                contributions -> contributions.vary(Variation.set(Grant.MIN_HOURS)
                        .within(IN_LEEDS)
                        .from("2026-04-01", new BigDecimal("20"), LEEDS.at("§3"))));
        Catalogue catalogue = joined(generous);

        assertThat(catalogue.diagnoses()).isEmpty();
        assertThat(answer(catalogue, "L01", 40, 20)).isEqualTo(Answer.FULL);
        assertThat(answer(catalogue, "Y01", 40, 20)).isEqualTo(Answer.NONE);
        assertThat(Decided.outcome(
                        catalogue,
                        Grant.POLICY,
                        Facts.none().with(Grant.PLACE, "L01").with(AGE, 40).with(HOURS, BigDecimal.valueOf(20)),
                        LocalDate.of(2026, 3, 31)))
                .isEqualTo(Answer.NONE);
    }

    @Test
    void a_stricter_setting_is_refused_with_a_person_and_the_clause() {
        PolicyPack strict = pack(
                "leeds",
                contributions -> contributions.vary(Variation.set(Grant.MIN_HOURS)
                        .within(IN_LEEDS)
                        .from("2026-04-01", new BigDecimal("40"), LEEDS.at("§3"))));

        assertThat(joined(strict).diagnoses()).singleElement().satisfies(diagnosis -> {
            assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.TAKES_AWAY);
            assertThat(diagnosis.text()).contains("2026-04-01").contains("by clause 2 (Invented Act s.2)");
        });
    }

    @Test
    void a_value_outside_the_bounds_is_refused_with_the_bounds_and_their_source() {
        PolicyPack wild = pack(
                "leeds",
                contributions -> contributions.vary(Variation.set(Grant.MIN_HOURS)
                        .within(IN_LEEDS)
                        .from("2026-04-01", new BigDecimal("9"), LEEDS.at("§3"))));

        assertThat(joined(wild).diagnoses()).singleElement().satisfies(diagnosis -> {
            assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.OUT_OF_BOUNDS);
            assertThat(diagnosis.text()).contains("from 10 to 40").contains("Invented Act s.4");
        });
    }

    @Test
    void a_parameter_that_is_not_left_to_authorities_cannot_be_set() {
        PolicyPack older = pack(
                "leeds",
                contributions -> contributions.vary(Variation.set(Grant.MIN_AGE)
                        .within(IN_LEEDS)
                        .from("2026-04-01", new BigDecimal("21"), LEEDS.at("§3"))));

        assertThat(joined(older).diagnoses()).singleElement().satisfies(diagnosis -> {
            assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.NOT_LOCAL);
            assertThat(diagnosis.text()).contains("person.age 16").contains("by clause 2");
        });
    }

    @Test
    void a_restriction_discloses_less() {
        Catalogue catalogue = joined(pack(
                "kent",
                contributions -> contributions.vary(Variation.restrict(Grant.DISCLOSURE)
                        .by(Rule.clause("4")
                                .when(AGE.lessThan(18))
                                .then(Telling.REFER)
                                .citing(LEEDS)))));

        assertThat(catalogue.diagnoses()).isEmpty();
        Facts child = Facts.none().with(AGE, 17).with(Grant.TOPIC, Topic.WEATHER);
        assertThat(Decided.outcome(catalogue, Grant.DISCLOSURE, child, DAY)).isEqualTo(Telling.REFER);
        Facts secret = child.with(Grant.TOPIC, Topic.SECRET);
        assertThat(Decided.outcome(catalogue, Grant.DISCLOSURE, secret, DAY)).isEqualTo(Telling.WITHHOLD);
    }

    @Test
    void a_share_where_the_policy_refers_is_refused_with_a_person_and_the_clause() {
        Catalogue catalogue = joined(pack(
                "kent",
                contributions -> contributions.vary(Variation.restrict(Grant.DISCLOSURE)
                        .by(Rule.clause("4")
                                .when(Grant.TOPIC.is(Topic.HEALTH))
                                .then(Telling.SHARE)
                                .citing(LEEDS)))));

        assertThat(catalogue.diagnoses()).singleElement().satisfies(diagnosis -> {
            assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.DISCLOSES_MORE);
            assertThat(diagnosis.text()).contains("nation.telling gives REFER by clause 2 (Invented Act s.7)");
        });
    }

    @Test
    void packs_that_contradict_one_another_are_told_both_and_neither_counts() {
        Catalogue catalogue = joined(
                pack(
                        "leeds",
                        contributions -> contributions.vary(Variation.set(Grant.MIN_HOURS)
                                .within(IN_LEEDS)
                                .from("2026-04-01", new BigDecimal("20"), LEEDS.at("§3")))),
                pack(
                        "west",
                        contributions -> contributions.vary(Variation.set(Grant.MIN_HOURS)
                                .within(Grant.PLACE.is("L01", "Y01"))
                                .from("2026-04-01", new BigDecimal("30"), Grant.ACT.at("s.99")))));

        assertThat(catalogue.diagnoses())
                .extracting(Diagnosis::code)
                .containsExactly(DiagnosisCode.CONFLICT, DiagnosisCode.CONFLICT);
        assertThat(catalogue.diagnoses().get(0).text()).contains("Leeds policy (invented) §3", "Invented Act s.99");
        assertThat(answer(catalogue, "L01", 40, 20)).isEqualTo(Answer.NONE);
    }

    @Test
    void packs_for_different_areas_stand_side_by_side_in_any_order() {
        PolicyPack leeds = leeds(HOURS.atLeast(20), Answer.HALF);
        PolicyPack york = pack(
                "york",
                contributions -> contributions.vary(Variation.extend(Grant.POLICY)
                        .within(IN_YORK)
                        .by(Rule.clause("1")
                                .when(HOURS.atLeast(10))
                                .then(Answer.HALF)
                                .citing(LEEDS))));
        for (Catalogue catalogue : List.of(joined(leeds, york), joined(york, leeds, york))) {
            assertThat(catalogue.diagnoses()).isEmpty();
            assertThat(answer(catalogue, "L01", 40, 20)).isEqualTo(Answer.HALF);
            assertThat(answer(catalogue, "Y01", 40, 10)).isEqualTo(Answer.HALF);
            assertThat(answer(catalogue, "L01", 40, 10)).isEqualTo(Answer.NONE);
        }
    }

    @Test
    void a_policy_that_nobody_loaded_cannot_be_varied() {
        assertThat(Catalogue.of(List.of(leeds(HOURS.atLeast(20), Answer.HALF))).diagnoses())
                .extracting(Diagnosis::code)
                .containsExactly(DiagnosisCode.UNKNOWN_POLICY);
    }
}
