package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.analysis.NeverWidens;
import org.opencarers.sharing.Standings.Capability;

/** Faults by which the rules of sharing would fail open: the proof names each, with a case. */
class SharingProofFaultsTest {

    private static final Condition PERSONAL = SharingFacts.ITEM_CLASS.is(ItemClass.PERSONAL);

    @Test
    void a_rule_that_shares_where_capacity_is_unknown() {
        NeverWidens<Disclosure> search =
                FaultyRules.sharingWhen(Condition.all(PERSONAL, SharingFacts.CAPACITY.is(Capability.UNKNOWN)));
        assertThat(search.isProved()).isFalse();
        assertThat(FaultyRules.failing(search)).containsExactly(SharingFacts.CAPACITY);
        assertThat(search.widenings())
                .extracting(widening -> (Object) widening.instead())
                .containsExactly(Capability.CAPABLE, Capability.LACKS, Capability.FLUCTUATING, Capability.DISPUTED);
    }

    @Test
    void a_rule_that_shares_with_a_caller_who_is_not_verified() {
        assertThat(FaultyRules.failing(
                        FaultyRules.sharingWhen(Condition.all(PERSONAL, SharingFacts.IDENTITY_VERIFIED.isFalse()))))
                .containsExactly(SharingFacts.IDENTITY_VERIFIED);
    }

    @Test
    void a_rule_that_trusts_consents_which_nobody_has_seen() {
        assertThat(FaultyRules.failing(FaultyRules.sharingWhen(Condition.all(
                        PERSONAL, SharingFacts.SOMETHING_UNKNOWN.isTrue(), SharingFacts.REFUSAL_COVERS.isFalse()))))
                .containsExactly(SharingFacts.SOMETHING_UNKNOWN);
    }

    /** Gate 18 lists what must be known. Each line is there for a fact, and without it that fact fails open. */
    @ParameterizedTest
    @MethodSource("lines")
    void gate_18_without_one_of_its_lines(int line) {
        List<Condition> all = parts(lastRule());
        List<Condition> either = parts(all.get(1));
        List<Condition> lines = new ArrayList<>(parts(either.get(0)));
        Condition left = lines.remove(line);
        NeverWidens<Disclosure> search =
                FaultyRules.referringWhen(Condition.all(all.get(0), Condition.any(any(lines), either.get(1))));
        assertThat(FaultyRules.failing(search)).isNotEmpty().isSubsetOf(facts(left));
    }

    static IntStream lines() {
        int lines = parts(parts(parts(lastRule()).get(1)).get(0)).size();
        assertThat(lines).isEqualTo(14);
        return IntStream.range(0, lines);
    }

    private static Condition lastRule() {
        return Release.POLICY.rules().get(Release.POLICY.rules().size() - 1).condition();
    }

    private static Condition any(List<Condition> parts) {
        return Condition.any(parts.toArray(new Condition[0]));
    }

    /** What a condition is made of, when it is made of several. */
    private static List<Condition> parts(Condition condition) {
        return condition.match(new Condition.Cases<>() {
            @Override
            public List<Condition> comparison(Comparison comparison) {
                return List.of();
            }

            @Override
            public List<Condition> atLeast(int count, List<Condition> parts) {
                return parts;
            }

            @Override
            public List<Condition> not(Condition part) {
                return List.of(part);
            }

            @Override
            public <O extends Enum<O> & Outcome> List<Condition> outcome(Policy<O> policy, Set<O> accepted) {
                return List.of();
            }
        });
    }

    /** The facts that a condition speaks of, by the policy that asks nothing else. */
    private static Set<Fact<?>> facts(Condition condition) {
        return SharingRules.begin("england.sharing.line", "Does the line apply?", Disclosure.class)
                .rule(Rule.clause("18").when(condition).then(Disclosure.REFER).citing(Basis.FACT_UNKNOWN.citation()))
                .otherwise(Disclosure.SHARE)
                .citing(Basis.FACT_UNKNOWN.citation())
                .build()
                .comparisons()
                .stream()
                .flatMap(comparison -> comparison.facts().stream())
                .collect(Collectors.toSet());
    }
}
