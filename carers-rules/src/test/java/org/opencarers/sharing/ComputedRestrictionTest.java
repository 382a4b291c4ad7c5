package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencarers.core.sharing.Channel;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Computation;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.DeclaredFacts;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Informant;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.Variation;
import org.opencarers.rules.decision.DecisionEngine;

/** A rule of a Trust that rests on code of its own: when the code fails, nothing is told. */
class ComputedRestrictionTest {

    private static final BooleanFact BUSY = Fact.of("north-trust.busy", "Is the ward busy?", Informant.PROFESSIONAL)
            .yesOrNo("the ward is busy", "the ward is not busy");

    private static final SharingRequest REQUEST = SharingRequests.with("patient.age=34");

    /** Sharing with a rule that rests on this code. */
    static Sharing sharing(Computation<Boolean> code) {
        return Sharing.with(DecisionEngine.of(new SharingPack(), new NorthTrust(code)));
    }

    /** Code of a class of its own. */
    static final class Never implements Computation<Boolean> {
        @Override
        public Optional<Boolean> compute(DeclaredFacts facts) {
            return Optional.of(false);
        }
    }

    private static Disclosure answer(Computation<Boolean> code) {
        return sharing(code).decide(REQUEST).items().get(0).disclosure();
    }

    @Test
    void code_that_answers_decides_whether_the_rule_applies() {
        assertThat(answer(facts -> facts.value(AskedFacts.CHANNEL).map(channel -> channel != Channel.IN_PERSON)))
                .isEqualTo(Disclosure.SHARE);
        assertThat(answer(facts -> facts.value(AskedFacts.CHANNEL).map(channel -> channel == Channel.IN_PERSON)))
                .isEqualTo(Disclosure.WITHHOLD);
    }

    @Test
    void code_that_fails_or_does_not_know_withholds() {
        assertThat(answer(facts -> {
                    throw new IllegalStateException();
                }))
                .isEqualTo(Disclosure.WITHHOLD);
        assertThat(answer(facts -> Optional.empty())).isEqualTo(Disclosure.WITHHOLD);
    }

    private record NorthTrust(Computation<Boolean> code) implements PolicyPack {
        @Override
        public PackDescriptor descriptor() {
            return PackDescriptor.made("north-trust");
        }

        @Override
        public void contribute(Contributions contributions) {
            contributions
                    .computing(ComputedFact.of(BUSY).from(AskedFacts.CHANNEL).by(code))
                    .vary(Variation.restrict(LocalRules.POLICY)
                            .by(Rule.clause("1")
                                    .when(BUSY.isTrue())
                                    .then(LocalRuling.WITHHOLD)
                                    .citing(Citation.of("North Trust (invented)"))));
        }
    }
}
