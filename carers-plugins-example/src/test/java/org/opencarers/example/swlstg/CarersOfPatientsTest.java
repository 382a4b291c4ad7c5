package org.opencarers.example.swlstg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencarers.core.caring.CareProvision;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;

/** Two policies with the same condition: one says no to everybody else, the other to nobody. */
class CarersOfPatientsTest {

    private static final DecisionEngine ENGINE = DecisionEngine.of(new SouthWestLondonAndStGeorges());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Facts CARES_FOR_A_PATIENT =
            facts(CareProvision.PROVIDES).with(CaredForFacts.RECEIVES_TRUST_CARE, true);
    private static final Facts CARES_FOR_A_PATIENT_OF_ANOTHER_TRUST =
            facts(CareProvision.PROVIDES).with(CaredForFacts.RECEIVES_TRUST_CARE, false);

    private static Facts facts(CareProvision provision) {
        return Facts.none().with(CareFacts.PROVISION, provision);
    }

    private static <O extends Enum<O> & Outcome> Decision<O> asked(Policy<O> policy, Facts facts) {
        return ENGINE.decide(policy, facts, DAY);
    }

    @Test
    void the_pack_is_found_beside_national_law() {
        DecisionEngine engine = DecisionEngine.discover();

        assertThat(engine.problems()).isEmpty();
        assertThat(engine.policy("swlstg.recovery-college")).isPresent();
        assertThat(engine.policy("swlstg.peer-support-group")).isPresent();
        assertThat(engine.policy("swlstg.lived-experience-network")).isPresent();
    }

    @Test
    void the_carer_of_a_patient_may_join_both() {
        assertThat(asked(PeerSupportGroup.POLICY, CARES_FOR_A_PATIENT).outcome())
                .contains(PeerSupportGroupOutcome.MAY_JOIN);
        assertThat(asked(LivedExperienceNetwork.POLICY, CARES_FOR_A_PATIENT).outcome())
                .contains(LivedExperienceNetworkOutcome.MAY_JOIN);
    }

    @Test
    void a_group_is_for_those_who_support_somebody_using_the_trust() {
        assertThat(asked(PeerSupportGroup.POLICY, CARES_FOR_A_PATIENT_OF_ANOTHER_TRUST)
                        .outcome())
                .contains(PeerSupportGroupOutcome.NOT_COVERED);
        assertThat(asked(PeerSupportGroup.POLICY, facts(CareProvision.INTENDS_TO_PROVIDE))
                        .outcome())
                .contains(PeerSupportGroupOutcome.NOT_COVERED);
    }

    @Test
    void the_network_states_no_condition_and_refers_everybody_else() {
        Decision<LivedExperienceNetworkOutcome> decision =
                asked(LivedExperienceNetwork.POLICY, CARES_FOR_A_PATIENT_OF_ANOTHER_TRUST);

        assertThat(decision.outcome()).contains(LivedExperienceNetworkOutcome.REFER);
        assertThat(decision.citations()).extracting(Citation::certainty).contains(Certainty.INFERRED);
    }

    @Test
    void while_it_is_open_who_treats_the_person_that_is_asked() {
        assertThat(asked(PeerSupportGroup.POLICY, facts(CareProvision.PROVIDES)).missing())
                .containsExactly(CaredForFacts.RECEIVES_TRUST_CARE);
        assertThat(asked(LivedExperienceNetwork.POLICY, facts(CareProvision.PROVIDES))
                        .missing())
                .containsExactly(CaredForFacts.RECEIVES_TRUST_CARE);
    }
}
