package org.opencarers.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.conformance.sharing.SharingSeed;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.law.england.CarersAssessment;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.PacksMissingException;
import org.opencarers.rules.decision.RefusedException;
import org.opencarers.rules.packs.PackSearch;
import org.opencarers.sharing.Disclosure;
import org.opencarers.sharing.Sharing;

/**
 * When a local pack fails that varies shipped policies, each answer is the one that it would have been with the pack, or there is
 * none and the problem names the pack; and nothing is shared that the pack would keep back.
 */
class FailingTownTest {

    private static final long SEED = 6;
    private static final Sharing NATIONAL = new Sharing();
    private static final List<SharingRequest> SHARING = LongStream.range(0, 100)
            .mapToObj(seed -> new SharingSeed(seed).request())
            .toList();

    private static final Map<String, List<GeneratedCase<?>>> QUESTIONS = new TreeMap<>();

    @TempDir
    Path directory;

    @BeforeAll
    static void ask() {
        Shipped.ENGINE.policies().forEach(policy -> QUESTIONS.put(policy.id(), questions(policy)));
    }

    @ParameterizedTest
    @EnumSource
    void no_answer_is_another_than_with_the_pack(FailingPack.Way way) {
        DecisionEngine working = DecisionEngine.discover(FailingTown.found(directory, Optional.empty()));
        assertThat(working.problems()).isEmpty();
        DecisionEngine failing = failing(way);
        for (Policy<?> policy : Shipped.ENGINE.policies()) {
            Set<Boolean> answered = new HashSet<>();
            QUESTIONS
                    .getOrDefault(policy.id(), List.of())
                    .forEach(asked -> answered.add(isAnswered(asked, working, failing)));
            assertThat(answered)
                    .as(policy.id())
                    .isEqualTo(policy.equals(CarersAssessment.POLICY) ? Set.of(true, false) : Set.of(true));
        }
    }

    /** Whether there is an answer without the pack, which must be the same then. */
    private static boolean isAnswered(GeneratedCase<?> asked, DecisionEngine working, DecisionEngine failing) {
        try {
            assertThat(outcome(asked, failing)).as(asked::describe).isEqualTo(outcome(asked, working));
            return true;
        } catch (RefusedException missing) {
            assertThat(missing).hasMessageContaining(FailingTown.ID);
            return false;
        }
    }

    private static <O extends Enum<O> & Outcome> String outcome(GeneratedCase<O> asked, DecisionEngine engine) {
        Decision<O> decision = engine.decide(asked.policy(), asked.facts(), asked.asOf());
        return decision.possible() + " " + decision.value();
    }

    /** Questions about somebody in the town, and not: many to the policy that the town varies. */
    private static <O extends Enum<O> & Outcome> List<GeneratedCase<?>> questions(Policy<O> policy) {
        Decisive<O> decisive = Decisive.of(policy, SEED);
        List<GeneratedCase<O>> questions = new ArrayList<>();
        int most = policy.id().equals(CarersAssessment.POLICY.id()) ? Integer.MAX_VALUE : 1;
        policy.facts().stream().limit(most).forEach(fact -> questions.addAll(decisive.aboutAndAnswered(fact)));
        List<GeneratedCase<?>> all = new ArrayList<>(questions);
        questions.forEach(asked -> all.add(
                new GeneratedCase<>(policy, asked.constraints(), FailingTown.inTown(asked.facts()), asked.asOf())));
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_shared_that_the_pack_would_keep_back(FailingPack.Way way) {
        Sharing working = Sharing.with(DecisionEngine.discover(FailingTown.found(directory, Optional.empty())));
        Sharing failing = Sharing.with(failing(way));
        int kept = 0;
        for (SharingRequest request : SHARING) {
            List<String> shared = shared(failing, request);
            assertThat(shared(working, request)).as(request::toString).containsAll(shared);
            kept += shared.size() < shared(NATIONAL, request).size() ? 1 : 0;
        }
        assertThat(kept).isPositive();
    }

    @Test
    void nothing_more_is_shared_when_a_shipped_pack_fails() {
        for (PolicyPack lost : Shipped.PACKS) {
            Sharing without = Sharing.with(Shipped.without(lost));
            for (SharingRequest request : SHARING) {
                assertThat(shared(NATIONAL, request))
                        .as(() -> lost.descriptor().id() + ", " + request)
                        .containsAll(shared(without, request));
            }
        }
    }

    private static List<String> shared(Sharing sharing, SharingRequest request) {
        return sharing.decide(request).items().stream()
                .filter(answer -> answer.disclosure() == Disclosure.SHARE)
                .map(answer -> (answer.part() ? "a part, " : "") + answer.item())
                .toList();
    }

    @Test
    void a_program_that_requires_the_pack_does_not_answer_at_all() {
        PackSearch search = FailingTown.found(directory, Optional.of(FailingPack.Way.THROWS));
        assertThatThrownBy(() -> DecisionEngine.discover(search.requiring(FailingTown.ID)))
                .isInstanceOf(PacksMissingException.class)
                .hasMessageContaining("REQUIRED_MISSING: " + FailingTown.ID);
    }

    private DecisionEngine failing(FailingPack.Way way) {
        DecisionEngine engine = DecisionEngine.discover(FailingTown.found(directory, Optional.of(way)));
        assertThat(engine.problems()).extracting(Problem::path).containsExactly("$.packs['" + FailingTown.ID + "']");
        return engine;
    }
}
