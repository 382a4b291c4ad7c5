package org.opencarers.law.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.DirectoryDocument;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Variation;

/** The vocabulary against the catalogue of facts. */
class VocabularyTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    @Test
    void every_fact_of_the_catalogue_is_there_once_and_no_other() {
        assertThat(Vocabulary.facts()).extracting(Fact::id).containsExactlyInAnyOrderElementsOf(CatalogueIds.ALL);
        assertThat(CatalogueIds.ALL).hasSize(128).doesNotHaveDuplicates();
    }

    @Test
    void every_constant_of_the_fact_classes_is_contributed() throws IllegalAccessException {
        List<Object> constants = new ArrayList<>();
        for (Class<?> owner : factClasses()) {
            for (Field field : owner.getFields()) {
                constants.add(field.get(owner));
            }
        }

        assertThat(constants).containsExactlyInAnyOrderElementsOf(Vocabulary.facts());
    }

    @Test
    void a_question_is_asked_in_one_sentence() {
        assertThat(Vocabulary.facts())
                .allSatisfy(fact -> assertThat(fact.question()).as(fact.id()).matches("\\p{Lu}.*\\?( \\(.+\\))?"));
    }

    @Test
    void three_relations_between_facts_always_hold() {
        assertThat(Vocabulary.constraints())
                .extracting(Constraint::text)
                .containsExactly(
                        "carer.net-weekly-earnings is never more than carer.gross-weekly-earnings",
                        "care.hours-per-week-for-one-person is never more than care.hours-per-week",
                        "care.hospital-weeks-last-26 is never more than care.break-weeks-last-26");
    }

    @Test
    void the_pack_contributes_words_and_no_policy() {
        List<Object> contributed = new ArrayList<>();
        new Vocabulary().contribute(new Contributions() {
            @Override
            public <O extends Enum<O> & Outcome> Contributions policy(Policy<O> policy) {
                throw new AssertionError("a policy in the vocabulary: " + policy);
            }

            @Override
            public Contributions facts(List<? extends Fact<?>> facts) {
                contributed.addAll(facts);
                return this;
            }

            @Override
            public Contributions constraint(Constraint constraint) {
                contributed.add(constraint);
                return this;
            }

            @Override
            public Contributions parameter(Parameter<?> parameter) {
                throw new AssertionError("a parameter in the vocabulary: " + parameter);
            }

            @Override
            public Contributions vary(Variation variation) {
                throw new AssertionError("a variation in the vocabulary: " + variation);
            }

            @Override
            public <T> Contributions computing(ComputedFact<T> computed) {
                throw new AssertionError("code in the vocabulary: " + computed);
            }

            @Override
            public Contributions directory(DirectoryDocument document) {
                throw new AssertionError("support in the vocabulary: " + document);
            }
        });

        assertThat(contributed)
                .containsAll(Vocabulary.facts())
                .containsAll(Vocabulary.constraints())
                .hasSize(Vocabulary.facts().size() + Vocabulary.constraints().size());
    }

    @Test
    void a_week_has_168_hours_and_the_last_26_weeks_are_26() {
        assertThat(CareFacts.HOURS_PER_WEEK.objection(new BigDecimal("168"), AS_OF))
                .isEmpty();
        assertThat(CareFacts.HOURS_PER_WEEK.objection(new BigDecimal("168.01"), AS_OF))
                .isPresent();
        assertThat(BenefitFacts.EDUCATION_HOURS_PER_WEEK.objection(new BigDecimal("169"), AS_OF))
                .isPresent();
        assertThat(CareFacts.AVERAGE_HOURS_13_WEEKS.objection(new BigDecimal("-1"), AS_OF))
                .isPresent();
        assertThat(CareFacts.BREAK_WEEKS_LAST_26.objection(26, AS_OF)).isEmpty();
        assertThat(CareFacts.BREAK_WEEKS_LAST_26.objection(27, AS_OF)).isPresent();
        assertThat(PresenceFacts.WEEKS_PRESENT_LAST_156.objection(157, AS_OF)).isPresent();
        assertThat(PresenceFacts.WEEKS_PRESENT_LAST_52.objection(53, AS_OF)).isPresent();
        assertThat(LeaveFacts.USUAL_WORKING_DAYS_PER_WEEK.objection(new BigDecimal("7.5"), AS_OF))
                .isPresent();
    }

    @Test
    void money_has_pence_and_no_parts_of_them() {
        assertThat(BenefitFacts.NET_WEEKLY_EARNINGS.objection(new BigDecimal("204.01"), AS_OF))
                .isEmpty();
        assertThat(BenefitFacts.NET_WEEKLY_EARNINGS.objection(new BigDecimal("204.001"), AS_OF))
                .isPresent();
        assertThat(BenefitFacts.NET_WEEKLY_EARNINGS.objection(new BigDecimal("-0.01"), AS_OF))
                .isPresent();
    }

    @Test
    void any_well_formed_code_of_the_four_nations_is_an_answer() {
        assertThat(Stream.of("E06000035", "E07000108", "E10000016", "W06000015", "S12000036", "N09000003"))
                .allSatisfy(code -> {
                    assertThat(CarerFacts.AUTHORITY_CODE.objection(code, AS_OF)).isEmpty();
                    assertThat(CarerFacts.DISTRICT_CODE.objection(code, AS_OF)).isEmpty();
                });
        assertThat(Stream.of("E0700010", "E05000105", "K07000108", "e07000108", " E07000108"))
                .allSatisfy(code -> assertThat(CarerFacts.DISTRICT_CODE.objection(code, AS_OF))
                        .isPresent());
    }

    private static List<Class<?>> factClasses() {
        return List.of(
                CarerFacts.class,
                CareFacts.class,
                AssessmentFacts.class,
                CarerNeedsFacts.class,
                CaredForFacts.class,
                CaredForNeedsFacts.class,
                BenefitFacts.class,
                PresenceFacts.class,
                LeaveFacts.class,
                SupportFacts.class,
                DirectPaymentFacts.class,
                GrantFacts.class);
    }
}
