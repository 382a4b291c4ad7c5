package org.opencarers.conformance.teeth;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.conformance.Counterexample;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.Laws;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Regression;
import org.opencarers.conformance.Subject;
import org.opencarers.rules.Facts;

/** A fault that shows in few questions is found, made small, and found again in the question that shows it. */
class RareFaultTest {

    private static final Subject SOUND = Subject.of(new SamplePack());

    /** Whoever is under 18 and cares for 15 hours or more is told that nothing is missing. */
    private static final Fault SILENT_ABOUT_YOUNG_CARERS = (subject, right, question) -> {
        Facts facts = question.facts();
        boolean there = facts.given(SampleGrant.AGE).filter(age -> age < 18).isPresent()
                && facts.given(SampleGrant.HOURS)
                        .filter(hours -> hours.compareTo(new BigDecimal("15")) >= 0)
                        .isPresent();
        return there ? FalseAnswer.missing(right.decide(question), List.of()) : right.decide(question);
    };

    private final LawResult result = Laws.named("L11").check(SILENT_ABOUT_YOUNG_CARERS.in(SOUND), Effort.usual());

    private final Counterexample example = result.counterexample().orElseThrow();

    private final Question question = example.question().orElseThrow();

    @Test
    void the_question_that_shows_it_has_no_more_facts_than_it_takes() {
        assertThat(question.facts().given()).containsExactlyInAnyOrder(SampleGrant.AGE, SampleGrant.HOURS);
        assertThat(question.asOf()).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void the_result_tells_the_person_the_failure_and_why_it_matters() {
        assertThat(result.text())
                .contains(
                        "L11 FAILED", "How old is the carer? 17", "How many hours a week does the carer care? 20 hours")
                .contains("expected a question, because the answer is", "got      none", "why it matters: H8");
    }

    @Test
    void the_same_question_alone_shows_it_again_and_the_sound_pack_holds() {
        Effort again = Effort.usual().withSeed(example.chance());

        assertThat(Laws.named("L11")
                        .check(SILENT_ABOUT_YOUNG_CARERS.in(SOUND).only(question), again)
                        .isFailed())
                .isTrue();
        assertThat(Laws.named("L11").check(SOUND.only(question), again).isFailed())
                .isFalse();
    }

    @Test
    void a_test_in_java_asks_the_same_question() {
        Regression test = Regression.of(SOUND, result, Effort.usual()).orElseThrow();

        assertThat(test.text())
                .contains(
                        "void what_is_asked_for_can_still_matter()",
                        "new org.opencarers.conformance.teeth.SamplePack()");
        String request = test.text()
                .lines()
                .filter(line -> line.contains("Regression.question"))
                .findFirst()
                .orElseThrow()
                .replaceAll(".*?\"(.*)\".*", "$1")
                .replace("\\\"", "\"");
        assertThat(Regression.question(SOUND, request).text()).isEqualTo(question.text());
    }

    @Test
    void no_test_is_written_of_a_law_that_holds() {
        assertThat(Regression.of(SOUND, Laws.named("L11").check(SOUND, Effort.quick()), Effort.quick()))
                .isEmpty();
    }
}
