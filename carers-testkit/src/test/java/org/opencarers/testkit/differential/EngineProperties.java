package org.opencarers.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.opencarers.conformance.generate.CaseSeed;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.conformance.generate.GeneratedPolicy;
import org.opencarers.conformance.generate.Ruling;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Judgement;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.RefusedException;

/** What must hold for every policy, whatever the right answer is. */
@Domain(Seeds.class)
class EngineProperties {

    /** Making an engine costs more than asking it, so each try asks a policy several questions. */
    private static final int QUESTIONS = 10;

    private static final int TRIES = 200;

    @Property(tries = TRIES, seed = "20261121")
    void learning_a_fact_only_ever_narrows_what_is_possible(@ForAll CaseSeed seed) {
        forEachAnswer(seed, (asked, knowing) -> {
            for (Fact<?> fact : asked.facts().given()) {
                Decision<Ruling> before = asked.answer(asked.facts().without(fact));
                assertThat(before.possible())
                        .as(() -> "before learning " + fact + System.lineSeparator() + asked.example.describe())
                        .containsAll(knowing.possible());
                before.outcome()
                        .ifPresent(outcome -> assertThat(knowing.outcome()).contains(outcome));
            }
        });
    }

    @Property(tries = TRIES, seed = "20261121")
    void the_order_in_which_facts_are_given_never_matters(@ForAll CaseSeed seed) {
        forEachAnswer(seed, (asked, decision) -> {
            List<Fact<?>> order = new ArrayList<>(asked.facts().given());
            Collections.reverse(order);
            Decision<Ruling> other = asked.answer(only(asked.facts(), order));
            assertThat(other).hasToString(decision.toString());
            assertThat(other.explanation()).hasToString(decision.explanation().toString());
        });
    }

    @Property(tries = TRIES, seed = "20261121")
    void the_facts_that_an_explanation_cites_are_enough_for_a_definite_outcome(@ForAll CaseSeed seed) {
        forEachAnswer(seed, (asked, decision) -> {
            List<Fact<?>> cited = List.copyOf(decision.explanation().citedFacts());
            assertThat(asked.facts().given()).containsAll(cited);
            if (decision.outcome().isPresent()) {
                assertThat(asked.answer(only(asked.facts(), cited)).outcome())
                        .as(() -> "with only " + cited + System.lineSeparator() + asked.example.describe())
                        .isEqualTo(decision.outcome());
            }
        });
    }

    @Property(tries = TRIES / 2, seed = "20261121")
    void whose_judgement_an_answer_is_never_changes_the_decision(@ForAll CaseSeed seed) {
        forEachAnswer(seed, (asked, decision) -> {
            Judgement judgement = Judgement.of("SOCIAL_WORKER", asked.example.asOf());
            Facts judged = asked.facts();
            for (Fact<?> fact : asked.facts().given()) {
                judged = judged(judged, fact, judgement);
            }
            Decision<Ruling> other = asked.answer(judged);
            assertThat(comparable(other)).isEqualTo(comparable(decision));
            assertThat(other.citations()).isEqualTo(decision.citations());
            assertThat(other.validUntil()).isEqualTo(decision.validUntil());
            String told = " (" + judgement.text() + ")";
            assertThat(other.explanation().text().replace(told, ""))
                    .isEqualTo(decision.explanation().text());
            if (!decision.explanation().citedFacts().isEmpty()) {
                assertThat(other.explanation().text()).contains(told);
            }
        });
    }

    private static <T> Facts judged(Facts facts, Fact<T> fact, Judgement judgement) {
        return facts.with(fact, facts.given(fact).orElseThrow(), judgement);
    }

    @Property(tries = TRIES / 2, seed = "20261121")
    void an_answer_stays_the_same_until_the_day_it_names_and_changes_on_the_next(@ForAll CaseSeed seed) {
        forEachAnswer(seed, (asked, decision) -> {
            Optional<LocalDate> last = decision.validUntil();
            Optional<List<Object>> now = Optional.of(comparable(decision));
            for (LocalDate day : Days.after(asked.example, last)) {
                assertThat(asked.with(asked.facts(), day).map(EngineProperties::comparable))
                        .as(() -> day + ", valid until " + last + System.lineSeparator() + asked.example.describe())
                        .isEqualTo(now);
            }
            last.ifPresent(
                    day -> assertThat(asked.with(asked.facts(), day.plusDays(1)).map(EngineProperties::comparable))
                            .as(() -> "the day after " + day + System.lineSeparator() + asked.example.describe())
                            .isNotEqualTo(now));
        });
    }

    private static List<Object> comparable(Decision<Ruling> decision) {
        return List.of(decision.possible(), decision.missing(), decision.value());
    }

    private static void forEachAnswer(CaseSeed seed, BiConsumer<Asked, Decision<Ruling>> law) {
        GeneratedPolicy policy = seed.policy();
        DecisionEngine engine = DecisionEngine.of(policy.pack());
        for (int number = 0; number < QUESTIONS; number++) {
            CaseSeed next = new CaseSeed(seed.seed() + number, seed.size());
            Asked asked = new Asked(next.question(policy), engine);
            asked.with(asked.facts(), asked.example.asOf()).ifPresent(decision -> law.accept(asked, decision));
        }
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

    /** A question, and the engine to ask it. */
    private record Asked(GeneratedCase<Ruling> example, DecisionEngine engine) {

        Facts facts() {
            return example.facts();
        }

        /** The decision, or empty when the question is refused. */
        Optional<Decision<Ruling>> with(Facts facts, LocalDate asOf) {
            try {
                return Optional.of(engine.decide(example.policy(), facts, asOf));
            } catch (RefusedException refused) {
                return Optional.empty();
            }
        }

        /** The decision on other facts, on the same date. */
        Decision<Ruling> answer(Facts facts) {
            return engine.decide(example.policy(), facts, example.asOf());
        }
    }
}
