package org.opencarers.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.RefusedException;
import org.opencarers.rules.exchange.DecideExchange;
import org.opencarers.rules.packs.Catalogue;
import org.opencarers.rules.packs.Diagnosis;
import org.opencarers.rules.packs.DiagnosisCode;
import org.opencarers.rules.packs.PackReport;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * For every shipped policy and every shipped pack that fails: the policy answers letter by letter what it answers beside the pack,
 * or it is not answered at all, and the problem names the pack. Never is there another answer.
 */
class FailingPackProperties {

    @Example
    void however_a_pack_fails_it_is_lost_whole_and_named_and_nothing_else_is_lost() {
        for (PolicyPack lost : Shipped.PACKS) {
            DecisionEngine without = Shipped.without(lost);
            for (FailingPack.Way way : FailingPack.Way.values()) {
                List<PolicyPack> packs = new ArrayList<>(Shipped.PACKS);
                packs.replaceAll(pack -> pack == lost ? new FailingPack(pack, way) : pack);
                Catalogue catalogue = Catalogue.of(packs);
                String where = lost.descriptor().id() + " " + way;

                assertThat(catalogue.diagnoses())
                        .as(where)
                        .filteredOn(diagnosis -> diagnosis.code().cost() != DiagnosisCode.Cost.INFORMATION)
                        .extracting(Diagnosis::pack)
                        .containsOnly(id(lost));
                assertThat(catalogue.reports())
                        .as(where)
                        .filteredOn(report -> report.state() == PackReport.State.REFUSED)
                        .extracting(PackReport::id)
                        .containsExactly(id(lost));
                assertThat(catalogue.policies()).as(where).containsExactlyInAnyOrderElementsOf(policiesBeside(lost));
                assertThat(catalogue.policies())
                        .as(where)
                        .allSatisfy(policy ->
                                assertThat(catalogue.inForce(policy) == policy).isTrue());
                assertThat(ids(catalogue.facts())).as(where).isEqualTo(ids(without.facts()));
                assertThat(catalogue.constraints()).as(where).isEqualTo(without.constraints());
                assertThat(catalogue.computations()).as(where).isEmpty();
            }
        }
    }

    private static List<Policy<?>> policiesBeside(PolicyPack lost) {
        return Shipped.ENGINE.packs().stream()
                .filter(report -> !report.id().equals(id(lost)))
                .<Policy<?>>flatMap(report -> report.policies().stream())
                .toList();
    }

    @Property(tries = 1, seed = "20261121", shrinking = ShrinkingMode.OFF)
    void beside_a_pack_that_fails_there_is_the_same_answer_or_none(@ForAll long seed) {
        List<DecisionEngine> engines =
                Shipped.PACKS.stream().map(Shipped::without).toList();
        assertThat(Shipped.ENGINE.policies()).hasSizeGreaterThanOrEqualTo(22).allSatisfy(policy -> {
            int number = 0;
            for (GeneratedCase<?> asked : questions(policy, seed)) {
                int lost = number++ % engines.size();
                examine(Shipped.PACKS.get(lost), engines.get(lost), asked);
            }
        });
    }

    /** Several about each fact, and each contradiction as often as there are packs to be lost. */
    private static <O extends Enum<O> & Outcome> List<GeneratedCase<O>> questions(Policy<O> policy, long seed) {
        Decisive<O> decisive = Decisive.of(policy, seed);
        List<GeneratedCase<O>> questions = new ArrayList<>();
        for (GeneratedCase<O> contradiction : decisive.contradictions()) {
            questions.addAll(Collections.nCopies(Shipped.PACKS.size(), contradiction));
        }
        Shipped.factsOf(policy).forEach(fact -> questions.addAll(decisive.aboutAndAnswered(fact)));
        return questions;
    }

    private static <O extends Enum<O> & Outcome> void examine(
            PolicyPack lost, DecisionEngine engine, GeneratedCase<O> asked) {
        Policy<O> policy = asked.policy();
        String before = said(Shipped.ENGINE, policy, asked.facts(), asked.asOf());
        String after = said(engine, policy, asked.facts(), asked.asOf());
        if (engine.policy(policy.id()).isEmpty()) {
            assertThat(engine.problems())
                    .extracting(Problem::toString)
                    .anySatisfy(text -> assertThat(text).contains(id(lost)));
            assertThat(new DecideExchange(engine)
                            .answer(request(policy, asked.asOf()))
                            .problems())
                    .extracting(Problem::path)
                    .contains("$.policy");
        }
        if (!after.equals(before)) {
            assertThat(after)
                    .as(() ->
                            "without " + id(lost) + " instead of " + before + System.lineSeparator() + asked.describe())
                    .startsWith("refused")
                    .contains(id(lost));
        }
    }

    private static ObjectNode request(Policy<?> policy, LocalDate day) {
        return JsonNodeFactory.instance.objectNode().put("policy", policy.id()).put("asOf", day.toString());
    }

    private static <O extends Enum<O> & Outcome> String said(
            DecisionEngine engine, Policy<O> policy, Facts facts, LocalDate day) {
        try {
            return Said.by(engine.decide(policy, facts, day)).toString();
        } catch (RefusedException refused) {
            return "refused: " + refused.problems();
        }
    }

    private static String id(PolicyPack pack) {
        return pack.descriptor().id();
    }

    private static List<String> ids(Collection<Fact<?>> facts) {
        return facts.stream().map(Fact::id).toList();
    }
}
