package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.not;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.COLOUR;
import static org.opencarers.rules.Example.NET;
import static org.opencarers.rules.Example.TEXT;
import static org.opencarers.rules.Example.WET;
import static org.opencarers.rules.Example.policy;
import static org.opencarers.rules.Example.yesWhen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Example.Colour;

/** What a policy says about itself. */
class PolicyTest {

    private static final Parameter<BigDecimal> LIMIT = Parameter.number("example.limit", "the price limit", Unit.POUNDS)
            .with(DateRange.from("2010-01-01").until("2020-01-01"), BigDecimal.TEN, TEXT);

    private static final Policy<Answer> CHEAP = yesWhen(NET.atMost(LIMIT), NET);

    @Test
    void it_lists_every_comparison_also_inside_the_policies_that_it_uses() {
        Policy<Answer> policy = policy("example.user", WET, AGE, COLOUR, NET)
                .rule(Rule.clause("1")
                        .when(all(WET.isTrue(), not(CHEAP.gives(Answer.YES))))
                        .then(Answer.YES)
                        .citing(TEXT))
                .rule(Rule.clause("2")
                        .when(COLOUR.is(Colour.RED))
                        .then(Answer.NO)
                        .citing(TEXT))
                .otherwise(Answer.PERHAPS)
                .citing(TEXT)
                .build();
        assertThat(policy.comparisons())
                .extracting(comparison -> comparison.sentence(Optional.empty()))
                .containsExactly("it is wet", "its net price is at most the price limit", "its colour is red");
    }

    @Test
    void what_follows_otherwise_rests_on_the_sources_of_the_time() {
        Policy<Answer> policy = policy("example.sources", WET)
                .rule(Rule.clause("1").when(WET.isTrue()).then(Answer.YES).citing(TEXT))
                .otherwise(Answer.NO)
                .citing(TEXT.at("1"), TEXT.at("2"))
                .citingWithin(DateRange.from("2010-01-01").until("2020-01-01"), TEXT.at("3"), TEXT.at("4"))
                .citingWithin(DateRange.from("2020-01-01"), TEXT.at("5"))
                .build();
        assertThat(policy.otherwiseCitations()).containsExactly(TEXT.at("1"), TEXT.at("2"));
        assertThat(policy.otherwiseCitations(LocalDate.of(2009, 12, 31))).containsExactly(TEXT.at("1"), TEXT.at("2"));
        assertThat(policy.otherwiseCitations(LocalDate.of(2019, 12, 31))).containsExactly(TEXT.at("3"), TEXT.at("4"));
        assertThat(policy.otherwiseCitations(LocalDate.of(2020, 1, 1))).containsExactly(TEXT.at("5"));
    }

    @Test
    void what_follows_otherwise_may_be_a_clause_of_its_own() {
        PolicySteps.Complete<Answer> policy =
                policy("example.otherwise", WET).otherwise(Answer.NO).citing(TEXT);

        assertThat(policy.build().otherwiseClause()).isEmpty();
        assertThat(policy.otherwiseClause("2").build().otherwiseClause()).contains("2");
    }

    @Test
    void what_it_leaves_out_is_declared() {
        Policy<Answer> policy = policy("example.gaps", WET)
                .otherwise(Answer.NO)
                .citing(TEXT)
                .notModelled("Paint that is still drying.", "Rust.")
                .build();
        assertThat(policy.notModelled()).containsExactly(Gap.of("Paint that is still drying."), Gap.of("Rust."));
    }

    @Test
    void it_says_why_it_cannot_be_asked_about_a_date() {
        Policy<Answer> policy = Policy.about("example.covered", "Is it so?", Answer.class)
                .favouring(Favour.none())
                .safeSide(SafeSide.NEVER_REFUSE)
                .covering(Coverage.from("2000-01-01").because("older law is not read"))
                .asking(NET)
                .rule(Rule.clause("1")
                        .when(CHEAP.gives(Answer.YES))
                        .then(Answer.YES)
                        .citing(TEXT))
                .otherwise(Answer.NO)
                .citing(TEXT)
                .build();
        assertThat(policy.objectionsTo(LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(policy.objectionsTo(LocalDate.of(2020, 1, 1)))
                .containsExactly("example.limit is not known on 2020-01-01");
        assertThat(policy.objectionsTo(LocalDate.of(1999, 12, 31)))
                .containsExactly(
                        "example.limit is not known before 2010-01-01",
                        "example.yes-when covers 1 January 2000 onwards",
                        "example.covered covers 1 January 2000 onwards: older law is not read");
    }

    @Test
    void its_law_may_change_where_a_period_of_anything_in_it_begins_or_ends() {
        Award award = Award.of(
                Per.WEEK,
                Parameter.number("example.rate", "the rate", Unit.POUNDS).from("2012-01-01", BigDecimal.TEN, TEXT));
        Policy<Answer> policy = policy("example.changing", WET, NET)
                .rule(Rule.clause("1")
                        .when(CHEAP.gives(Answer.YES))
                        .then(Answer.YES)
                        .citing(TEXT)
                        .inForce(DateRange.from("2005-01-01").until("2015-01-01")))
                .otherwise(Answer.NO)
                .citing(TEXT)
                .awarding(Answer.YES, award)
                .build();
        assertThat(policy.changeDates())
                .isEqualTo(new TreeSet<>(List.of(
                        LocalDate.of(2000, 1, 1),
                        LocalDate.of(2005, 1, 1),
                        LocalDate.of(2010, 1, 1),
                        LocalDate.of(2012, 1, 1),
                        LocalDate.of(2015, 1, 1),
                        LocalDate.of(2020, 1, 1))));
        assertThat(policy.awards()).containsEntry(Answer.YES, award);
    }

    @Test
    void awards_of_outcomes_are_told_before_those_of_rules() {
        Award ofRule = Award.of(Per.WEEK, Amount.of(1));
        Award ofOutcome = Award.of(Per.WEEK, Amount.of(2));
        Rule<Answer> wet = Rule.clause("1")
                .when(WET.isTrue())
                .then(Answer.YES)
                .citing(TEXT)
                .awarding(ofRule)
                .inForce(DateRange.from("2005-01-01"));
        Policy<Answer> policy = policy("example.awards", WET)
                .rule(wet)
                .otherwise(Answer.NO)
                .citing(TEXT)
                .awarding(Answer.NO, ofOutcome)
                .build();
        assertThat(wet.award()).contains(ofRule);
        assertThat(policy.allAwards()).containsExactly(ofOutcome, ofRule);
    }

    @Test
    void it_is_shown_as_its_id() {
        assertThat(CHEAP).hasToString("example.yes-when");
    }
}
