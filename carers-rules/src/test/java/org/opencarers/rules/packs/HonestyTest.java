package org.opencarers.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.packs.Grant.pack;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Informant;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;
import org.opencarers.rules.Variation;
import org.opencarers.rules.packs.Grant.Answer;

/** A pack contributes what it says, under its own name, and means by a fact what its owner means. */
class HonestyTest {

    private static final String AGE_QUESTION = "How old?";
    private static final PolicyPack GOOD = pack("york", contributions -> {});

    @TempDir
    Path directory;

    private static Policy<Answer> policy(String id, NumberFact<?> fact) {
        return Policy.about(id, "May this person have it?", Answer.class)
                .favouring(Favour.descending(Answer.FULL, Answer.HALF, Answer.NONE))
                .safeSide(SafeSide.NEVER_REFUSE)
                .covering(Coverage.from("2015-04-01"))
                .asking(fact)
                .rule(Rule.clause("1")
                        .when(fact.atLeast(Parameter.number(id + "-least", "the least", Unit.YEARS)
                                .from("2015-04-01", BigDecimal.TEN, Grant.LEEDS)))
                        .then(Answer.FULL)
                        .citing(Grant.LEEDS))
                .otherwise(Answer.NONE)
                .citing(Grant.LEEDS)
                .build();
    }

    private static NumberFact<Integer> number(String id, String question) {
        return Fact.of(id, question, Informant.CARER).whole("the number is", Unit.YEARS, 150);
    }

    private static Catalogue joined(PolicyPack... packs) {
        List<PolicyPack> all = new ArrayList<>(List.of(packs));
        all.add(GOOD);
        all.add(Grant.nation());
        Catalogue catalogue = Catalogue.of(all);
        assertThat(loaded(catalogue)).contains("nation", "york");
        assertThat(catalogue.policy("nation.grant")).contains(Grant.POLICY);
        return catalogue;
    }

    private static List<String> loaded(Catalogue catalogue) {
        return catalogue.reports().stream()
                .filter(report -> report.state() == PackReport.State.LOADED)
                .map(PackReport::id)
                .toList();
    }

    private static Diagnosis only(Catalogue catalogue) {
        assertThat(catalogue.diagnoses()).hasSize(1);
        return catalogue.diagnoses().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "policies = \"bad.grant\" | | policies = {}",
                "varies = \"gb.carers-allowance\" | | varies = {}",
                "facts = \"bad.number\" | | facts = {}",
                "facts = {} | contributions.facts(List.of(Fact.of(\"bad.number\", \"How many?\", Informant.CARER)"
                        + ".yesOrNo(\"it is\", \"it is not\"))); | facts = {\"bad.number\"}",
                "directory = true | | directory = false",
                "directory = false | contributions.directory(org.opencarers.core.services.Directory.builder()"
                        + ".title(\"Here\").build()); | directory = true"
            })
    void a_pack_that_contributes_something_else_than_it_says(String described, String contributing, String remedy) {
        CouncilJar.listing(
                        CouncilSource.pack("Bad", ", " + described, "", contributing == null ? "" : contributing),
                        CouncilSource.pack("Good", ""))
                .in(directory, "council.jar");
        Loaded loaded = Loaded.from(directory);

        assertThat(loaded.packs()).containsExactly("good");
        assertThat(loaded.onlyDiagnosis().code()).isEqualTo(DiagnosisCode.DIFFERS_FROM_DESCRIPTION);
        assertThat(loaded.onlyDiagnosis().remedy()).contains(remedy);
    }

    @Test
    void a_method_that_says_something_else_than_the_description() {
        CouncilJar.listing(CouncilSource.pack(
                        "Bad", "", "public PackDescriptor descriptor() { return PackDescriptor.made(\"gb\"); }", ""))
                .in(directory, "council.jar");

        assertThat(Loaded.from(directory).onlyDiagnosis().code()).isEqualTo(DiagnosisCode.DIFFERS_FROM_DESCRIPTION);
    }

    @Test
    void a_policy_or_a_parameter_under_the_name_of_another() {
        assertThat(only(joined(pack(
                                "leeds",
                                contributions -> contributions.policy(
                                        policy("nation.other", number("leeds.age", AGE_QUESTION))))))
                        .code())
                .isEqualTo(DiagnosisCode.FOREIGN_ID);
        assertThat(only(joined(pack("leeds", contributions -> contributions.parameter(Grant.MIN_AGE))))
                        .code())
                .isEqualTo(DiagnosisCode.FOREIGN_ID);
    }

    @Test
    void a_fact_under_the_name_of_another_that_does_not_know_it() {
        Diagnosis diagnosis = only(joined(pack(
                "leeds", contributions -> contributions.facts(List.of(number("person.shoe-size", "Which size?"))))));

        assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.FOREIGN_ID);
        assertThat(diagnosis.pack()).isEqualTo("leeds");
    }

    @Test
    void one_policy_of_two_packs_is_left_out_and_all_the_rest_is_there() {
        Policy<Answer> one = policy("leeds.carers.grant", Grant.AGE);
        Policy<Answer> own = policy("leeds.grant", number("leeds.age", AGE_QUESTION));
        Catalogue catalogue = joined(
                pack("leeds", contributions -> contributions.policy(one).policy(own)),
                pack("leeds.carers", contributions -> contributions.policy(policy("leeds.carers.grant", Grant.AGE))));

        assertThat(catalogue.diagnoses())
                .filteredOn(diagnosis -> diagnosis.code() == DiagnosisCode.SAME_POLICY)
                .extracting(Diagnosis::pack)
                .containsExactly("leeds", "leeds.carers");
        assertThat(catalogue.policy("leeds.carers.grant")).isEmpty();
        assertThat(catalogue.policy("leeds.grant")).contains(own);
    }

    @Test
    void two_policies_of_one_id_in_one_pack_are_left_out_and_one_twice_is_one() {
        NumberFact<Integer> age = number("leeds.age", AGE_QUESTION);
        Policy<Answer> one = policy("leeds.grant", age);

        assertThat(joined(pack(
                                "leeds",
                                contributions -> contributions.policy(one).policy(one)))
                        .diagnoses())
                .isEmpty();
        Catalogue catalogue =
                joined(pack("leeds", contributions -> contributions.policy(one).policy(policy("leeds.grant", age))));
        assertThat(only(catalogue).code()).isEqualTo(DiagnosisCode.SAME_POLICY);
        assertThat(catalogue.policy("leeds.grant")).isEmpty();
    }

    @Test
    void another_meaning_of_a_fact_costs_only_the_pack_that_does_not_own_it() {
        Diagnosis diagnosis = only(joined(pack(
                "leeds",
                contributions ->
                        contributions.policy(policy("leeds.grant", number("person.age", "How old is the cat?"))))));

        assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.OTHER_MEANING);
        assertThat(diagnosis.pack()).isEqualTo("leeds");
        assertThat(diagnosis.what()).contains(AGE_QUESTION);
    }

    @Test
    void another_meaning_of_a_fact_cannot_come_in_by_a_variation() {
        NumberFact<Integer> cat = number("person.age", "How old is the cat?");
        Diagnosis diagnosis = only(joined(pack(
                "leeds",
                contributions -> contributions.vary(Variation.extend(Grant.POLICY)
                        .within(Grant.IN_LEEDS)
                        .by(Rule.clause("1")
                                .when(cat.moreThan(3))
                                .then(Answer.HALF)
                                .citing(Citation.of("Cats (invented)")))))));

        assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.OTHER_MEANING);
    }

    @Test
    void a_relation_between_facts_of_others_is_refused() {
        assertThat(only(joined(pack(
                                "leeds",
                                contributions -> contributions.constraint(Constraint.atMost(Grant.AGE, Grant.HOURS)))))
                        .code())
                .isEqualTo(DiagnosisCode.FOREIGN_CONSTRAINT);
    }

    @Test
    void a_variation_of_a_policy_as_it_is_not() {
        Policy<Answer> forged = policy("nation.grant", Grant.AGE);
        Diagnosis diagnosis = only(joined(pack(
                "leeds",
                contributions -> contributions.vary(Variation.extend(forged)
                        .within(Grant.IN_LEEDS)
                        .by(Rule.clause("1")
                                .when(Grant.AGE.moreThan(3))
                                .then(Answer.HALF)
                                .citing(Grant.LEEDS))))));

        assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.UNKNOWN_POLICY);
        assertThat(diagnosis.what()).contains("another one");
    }
}
