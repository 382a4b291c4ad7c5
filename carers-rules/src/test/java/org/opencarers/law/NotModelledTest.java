package org.opencarers.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opencarers.core.contact.Nation;
import org.opencarers.law.england.Delegation;
import org.opencarers.law.gb.CarersAllowance;
import org.opencarers.law.gb.CarersCredit;
import org.opencarers.law.gb.UniversalCreditCarerElement;
import org.opencarers.law.scotland.CarerSupportPayment;
import org.opencarers.law.vocabulary.CarerFacts;

/** What national law leaves out, beside the answers to which it could matter. */
class NotModelledTest {

    /** The catalogue: say beside a NOT_INCLUDED that a carer on a break or lately bereaved may still have the element. */
    @Test
    void breaks_and_run_on_stand_beside_a_refusal() {
        assertThat(Question.about(UniversalCreditCarerElement.POLICY, "2026-11-21")
                        .with(CarerFacts.AGE, 15)
                        .gaps())
                .singleElement()
                .asString()
                .startsWith("Breaks and run-on after a death");
        assertThat(Question.about(CarerSupportPayment.POLICY, "2026-03-14")
                        .with(CarerFacts.AGE, 15)
                        .gaps())
                .containsExactly(
                        "Residence and presence conditions (Social Security Scotland says whether they are met).",
                        "Planned breaks and run-on after a death: a carer on a break or lately bereaved may still be"
                                + " entitled, although the answer is not entitled.");
    }

    @Test
    void a_supplement_stands_beside_answers_from_the_day_on_which_it_begins() {
        Question<?> question = Question.about(CarerSupportPayment.POLICY, "2026-03-14");
        assertThat(question.gaps()).noneMatch(gap -> gap.startsWith("Scottish Carer Supplement"));
        assertThat(question.on("2026-03-15").gaps()).anyMatch(gap -> gap.startsWith("Scottish Carer Supplement"));
    }

    @Test
    void awards_that_were_still_to_be_transferred_stand_beside_answers_about_Scotland_until_October_2025() {
        Question<?> scotland =
                Question.about(CarersAllowance.POLICY, "2025-10-31").with(CarerFacts.NATION, Nation.SCOTLAND);
        assertThat(scotland.gaps()).singleElement().asString().startsWith("Scottish awards not yet transferred");
        assertThat(scotland.on("2025-11-01").gaps()).isEmpty();
        assertThat(scotland.on("2023-10-31").gaps()).noneMatch(gap -> gap.startsWith("Scottish awards"));
    }

    @Test
    void a_refusal_of_carers_allowance_has_nothing_about_claims() {
        Question<?> question = Question.about(CarersAllowance.POLICY, "2026-11-21")
                .with(CarerFacts.NATION, Nation.ENGLAND)
                .with(CarerFacts.AGE, 15);
        assertThat(question.gaps()).singleElement().asString().startsWith("How net earnings are worked out");
        assertThat(question.without(CarerFacts.AGE).gaps())
                .anyMatch(gap -> gap.startsWith("Claims and backdating"))
                .anyMatch(gap -> gap.startsWith("One award for each carer"));
    }

    @Test
    void what_lies_before_the_dates_covered_stands_beside_no_answer() {
        assertThat(Question.about(Delegation.POLICY, "2015-04-01").gaps()).isEmpty();
        assertThat(Question.about(CarersCredit.POLICY, "2010-04-06").gaps())
                .containsExactly(
                        "Breaks of up to 12 weeks.", "Automatic credit with Carer's Allowance or Child Benefit.");
        assertThat(Delegation.POLICY.notModelled()).hasSize(1);
    }
}
