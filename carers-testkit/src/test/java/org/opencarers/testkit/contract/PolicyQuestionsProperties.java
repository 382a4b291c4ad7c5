package org.opencarers.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.law.england.CarersAssessment;
import org.opencarers.law.england.CarersAssessmentOutcome;
import org.opencarers.law.england.England;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.decision.DecisionEngine;

/** Questions for properties of somebody else's own. */
class PolicyQuestionsProperties {

    private static final DecisionEngine ENGINE = DecisionEngine.of(new England());

    @Provide
    Arbitrary<GeneratedCase<CarersAssessmentOutcome>> questions() {
        return PolicyQuestions.of(ENGINE, CarersAssessment.POLICY);
    }

    @Provide
    Arbitrary<Facts> facts() {
        return PolicyQuestions.facts(ENGINE, CarersAssessment.POLICY);
    }

    @Property(tries = 100, seed = "20261121")
    void a_question_can_be_answered(@ForAll("questions") GeneratedCase<CarersAssessmentOutcome> question) {
        assertThat(ENGINE.check(CarersAssessment.POLICY, question.facts(), question.asOf()))
                .isEmpty();
        assertThat(ENGINE.decide(CarersAssessment.POLICY, question.facts(), question.asOf())
                        .possible())
                .isNotEmpty();
    }

    @Property(tries = 100, seed = "20261121")
    void facts_are_those_that_the_policy_lists(@ForAll("facts") Facts facts) {
        List<Fact<?>> listed = new ArrayList<>(CarersAssessment.POLICY.facts());
        listed.addAll(CarersAssessment.POLICY.boundOnly());
        assertThat(listed).containsAll(facts.given());
    }
}
