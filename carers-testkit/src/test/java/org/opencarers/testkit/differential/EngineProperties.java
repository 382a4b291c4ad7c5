package org.opencarers.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.RefusedException;
import org.opencarers.testkit.Seeds;
import org.opencarers.testkit.generate.CaseSeed;
import org.opencarers.testkit.generate.GeneratedCase;
import org.opencarers.testkit.generate.Ruling;

/** What must hold for every policy, whatever the right answer is. */
@Domain(Seeds.class)
class EngineProperties {

    /** A question, asked. */
    private static final class Asked {

        private final GeneratedCase<Ruling> example;
        private final DecisionEngine engine;

        Asked(CaseSeed seed) {
            example = seed.generate();
            engine = Answers.engineFor(example);
        }

        Optional<Decision<Ruling>> with(Facts facts, LocalDate asOf) {
            try {
                return Optional.of(engine.decide(example.policy(), facts, asOf));
            } catch (RefusedException refused) {
                return Optional.empty();
            }
        }

        Optional<Decision<Ruling>> with(Facts facts) {
            return with(facts, example.asOf());
        }

        Optional<Decision<Ruling>> asItIs() {
            return with(example.facts());
        }
    }

    @Property(tries = 2000)
    void learning_a_fact_only_ever_narrows_what_is_possible(@ForAll CaseSeed seed) {
        Asked asked = new Asked(seed);
        asked.asItIs().ifPresent(knowing -> {
            for (Fact<?> fact : asked.example.facts().given()) {
                Decision<Ruling> before =
                        asked.with(asked.example.facts().without(fact)).orElseThrow();
                assertThat(before.possible())
                        .as("before learning %s%n%s", fact, asked.example.describe())
                        .containsAll(knowing.possible());
                before.outcome()
                        .ifPresent(outcome -> assertThat(knowing.outcome()).contains(outcome));
            }
        });
    }

    @Property(tries = 2000)
    void the_order_in_which_facts_are_given_never_matters(@ForAll CaseSeed seed) {
        Asked asked = new Asked(seed);
        asked.asItIs().ifPresent(decision -> {
            List<Fact<?>> order = new ArrayList<>(asked.example.facts().given());
            Collections.reverse(order);
            Facts reversed = only(asked.example.facts(), order);
            Decision<Ruling> other = asked.with(reversed).orElseThrow();
            assertThat(other).hasToString(decision.toString());
            assertThat(other.explanation()).hasToString(decision.explanation().toString());
            assertThat(other.validUntil()).isEqualTo(decision.validUntil());
        });
    }

    @Property(tries = 2000)
    void the_facts_that_an_explanation_cites_are_enough_for_a_definite_outcome(@ForAll CaseSeed seed) {
        Asked asked = new Asked(seed);
        asked.asItIs().filter(decision -> decision.outcome().isPresent()).ifPresent(decision -> {
            List<Fact<?>> cited = List.copyOf(decision.explanation().citedFacts());
            assertThat(asked.example.facts().given()).containsAll(cited);
            Decision<Ruling> again =
                    asked.with(only(asked.example.facts(), cited)).orElseThrow();
            assertThat(again.outcome())
                    .as("with only %s%n%s", cited, asked.example.describe())
                    .isEqualTo(decision.outcome());
        });
    }

    @Property(tries = 2000)
    void an_answer_stays_the_same_until_the_day_it_names_and_changes_on_the_next(@ForAll CaseSeed seed) {
        Asked asked = new Asked(seed);
        Facts facts = asked.example.facts();
        asked.asItIs().ifPresent(decision -> {
            Optional<LocalDate> last = decision.validUntil();
            for (LocalDate day : Days.after(asked.example, last)) {
                assertThat(asked.with(facts, day).map(EngineProperties::answer))
                        .as("on %s, valid until %s%n%s", day, last, asked.example.describe())
                        .contains(answer(decision));
            }
            last.ifPresent(day -> assertThat(asked.with(facts, day.plusDays(1)).map(EngineProperties::answer))
                    .as("on the day after %s%n%s", day, asked.example.describe())
                    .isNotEqualTo(Optional.of(answer(decision))));
        });
    }

    private static List<Object> answer(Decision<Ruling> decision) {
        return List.of(decision.possible(), decision.missing(), decision.value());
    }

    private static Facts only(Facts facts, List<Fact<?>> kept) {
        Facts only = Facts.none();
        for (Fact<?> fact : kept) {
            only = copied(only, facts, fact);
        }
        return only;
    }

    private static <T> Facts copied(Facts to, Facts from, Fact<T> fact) {
        return to.with(fact, from.given(fact).orElseThrow());
    }
}
