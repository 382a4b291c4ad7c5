package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.not;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.TEXT;
import static org.opencarers.rules.Example.WET;
import static org.opencarers.rules.Example.policy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Example.Answer;

/** A policy says of each provision that it names what it does with it, and never two things of one. */
class ProvisionTest {

    private static final Parameter<BigDecimal> LEAST = Parameter.number("example.least", "the least age", Unit.YEARS)
            .from("2000-01-01", BigDecimal.ONE, TEXT.at("Z"));

    private static List<String> shown(Policy<?> policy) {
        return policy.provisions().stream()
                .map(provision -> provision.treatment().words() + ": " + provision.place() + ": " + provision.by())
                .toList();
    }

    private static PolicySteps.Complete<Answer> draft() {
        return policy("example.provisions", AGE, WET)
                .rule(Rule.clause("10")
                        .when(all(
                                AGE.atLeast(LEAST).clause("2").citing(TEXT.at("A")),
                                not(WET.isTrue().citing(TEXT.at("B").known(Certainty.INFERRED)))))
                        .then(Answer.YES)
                        .citing(TEXT.at("A"), TEXT.at("B")))
                .rule(Rule.clause("3").when(WET.isTrue()).then(Answer.PERHAPS).citing(TEXT.at("C")))
                .otherwise(Answer.NO)
                .citing(TEXT.at("C"));
    }

    @Test
    void what_is_cited_is_implemented_by_the_clauses_that_cite_it_in_order() {
        assertThat(shown(draft().build()))
                .containsExactly(
                        "implemented: Example text A: clauses 2 and 10",
                        "implemented: Example text B: clause 10",
                        "implemented: Example text C: clause 3; what follows otherwise");
    }

    @Test
    void what_a_denied_condition_cites_belongs_to_the_clause_around_it() {
        Policy<Answer> policy = policy("example.denied", WET)
                .rule(Rule.clause("1")
                        .when(not(WET.isTrue().citing(TEXT.at("P"))))
                        .then(Answer.YES)
                        .citing(TEXT.at("Q")))
                .otherwise(Answer.NO)
                .citing(TEXT.at("R"))
                .build();
        assertThat(shown(policy)).contains("implemented: Example text P: clause 1");
    }

    @Test
    void what_follows_otherwise_in_a_period_and_under_a_clause_counts_too() {
        Policy<Answer> policy = draft().otherwiseClause("4")
                .citingWithin(DateRange.from("2010-01-01"), TEXT.at("D"))
                .build();
        assertThat(shown(policy))
                .contains("implemented: Example text C: clauses 3 and 4", "implemented: Example text D: clause 4");
    }

    @Test
    void the_sources_of_the_dates_are_implemented_by_them() {
        Policy<Answer> policy = Policy.about("example.dated", "Is it so?", Answer.class)
                .favouring(Favour.none())
                .safeSide(SafeSide.NEVER_REFUSE)
                .covering(Coverage.from("2000-01-01").citing(TEXT.at("E")).because("it began then"))
                .asking()
                .otherwise(Answer.NO)
                .citing(TEXT.at("E"))
                .build();
        assertThat(shown(policy))
                .containsExactly("implemented: Example text E: what follows otherwise; the dates that are covered");
    }

    @Test
    void what_another_policy_cites_is_its_own() {
        Policy<Answer> user = policy("example.user", AGE, WET)
                .rule(Rule.clause("1")
                        .when(draft().build().gives(Answer.YES))
                        .then(Answer.YES)
                        .citing(TEXT.at("F")))
                .otherwise(Answer.NO)
                .citing(TEXT.at("F"))
                .build();
        assertThat(shown(user)).containsExactly("implemented: Example text F: clause 1; what follows otherwise");
    }

    @Test
    void a_judgement_keeps_the_clauses_that_read_it() {
        Policy<Answer> policy = draft().leavingToJudgement(TEXT.at("A"), AGE, WET)
                .leavingToJudgement(TEXT.at("C"), Answer.PERHAPS)
                .build();
        assertThat(shown(policy))
                .containsExactly(
                        "left to judgement: Example text A: thing.age and thing.wet; clauses 2 and 10",
                        "implemented: Example text B: clause 10",
                        "left to judgement: Example text C: clause 3; what follows otherwise;"
                                + " the answer PERHAPS leaves it to a person");
    }

    @Test
    void what_nothing_cites_comes_last_in_the_order_of_declaration() {
        Policy<Answer> policy = draft().notYet(TEXT.at("N").known(Certainty.RECALL), "nobody read it")
                .delegating(TEXT.at("D"), "the council")
                .outOfScope(TEXT.at("M"), "another question")
                .leavingToJudgement(TEXT.at("J"), WET)
                .build();
        assertThat(shown(policy))
                .endsWith(
                        "not yet: Example text N (recall): nobody read it",
                        "delegated: Example text D: to the council",
                        "out of scope: Example text M: another question",
                        "left to judgement: Example text J: thing.wet");
    }

    @Test
    void declarations_that_cannot_be_are_refused_all_at_once() {
        PolicySteps.Complete<Answer> draft = draft().notYet(TEXT.at("A"), "later")
                .outOfScope(TEXT.at("G"), "no")
                .delegating(TEXT.at("G"), "the council")
                .leavingToJudgement(TEXT.at("H"), Example.NET)
                .leavingToJudgement(TEXT.at("B"), Answer.PERHAPS);
        assertThatIllegalArgumentException()
                .isThrownBy(draft::build)
                .withMessage(
                        "policy example.provisions: Example text A is declared as not yet, but cited by clauses 2 and 10;"
                                + " declare the part that is left out, at its own place;"
                                + " Example text G is declared twice; declare it once;"
                                + " Example text H is left to the answer to thing.net, which the policy does not ask for;"
                                + " add it to asking(...);"
                                + " Example text B is left to a person by PERHAPS, but no rule that leads there cites it;"
                                + " cite it in that rule");
    }

    @Test
    void the_place_is_known_as_certainly_as_it_is_said_anywhere() {
        Policy<Answer> policy = policy("example.certain", WET)
                .rule(Rule.clause("1")
                        .when(WET.isTrue())
                        .then(Answer.YES)
                        .citing(
                                TEXT.at("K").known(Certainty.INFERRED),
                                TEXT.at("L").known(Certainty.RECALL)))
                .otherwise(Answer.NO)
                .citing(TEXT.at("L").known(Certainty.SECONDARY))
                .leavingToJudgement(TEXT.at("K"), WET)
                .build();
        assertThat(shown(policy))
                .containsExactly(
                        "left to judgement: Example text K: thing.wet; clause 1",
                        "implemented: Example text L (secondary): clause 1; what follows otherwise");
    }

    @Test
    void of_citations_that_are_as_certain_the_first_is_kept() {
        Policy<Answer> policy = policy("example.same", WET)
                .rule(Rule.clause("1").when(WET.isTrue()).then(Answer.YES).citing(TEXT.at("P")))
                .otherwise(Answer.NO)
                .citing(Citation.of("Example text P"))
                .build();
        assertThat(policy.provisions())
                .extracting(provision -> provision.place().provision())
                .containsExactly("P");
    }

    @Test
    void a_reason_is_never_blank() {
        PolicySteps.Complete<Answer> draft = draft();
        assertThatIllegalArgumentException().isThrownBy(() -> draft.outOfScope(TEXT.at("M"), " "));
        assertThatIllegalArgumentException().isThrownBy(() -> draft.delegating(TEXT.at("M"), " "));
    }
}
