package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.core.services.DirectoryEntry;
import org.opencarers.docs.westshire.Westshire;
import org.opencarers.law.england.CarersAssessment;
import org.opencarers.law.england.England;
import org.opencarers.law.vocabulary.Vocabulary;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.packs.LocalSupport;

/** What the guide says about packs that tell of local support. */
class LocalSupportTest {

    @Test
    void an_application_asks_by_policy_and_by_area() {
        // tag::asked[]
        DecisionEngine engine = DecisionEngine.of(new Vocabulary(), new England(), new Westshire());
        LocalSupport support = engine.support();
        assertThat(engine.problems()).isEmpty();

        DirectoryEntry line = support.forPolicy(CarersAssessment.POLICY.id())
                .servingArea("E10999998")
                .entries()
                .get(0)
                .entry();
        assertThat(line.getContact().orElseThrow().getPhones()).contains(List.of("01632 960000"));
        assertThat(support.areaNotStated().entries())
                .extracting(told -> told.pack() + ": " + told.entry().getName())
                .containsExactly("westshire: Saturday walks");
        // end::asked[]
    }
}
