package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.opencarers.core.assessment.SignificantImpact;
import org.opencarers.docs.southshire.Southshire;
import org.opencarers.law.england.CarerEligibleNeeds;
import org.opencarers.law.england.CarerEligibleNeedsOutcome;
import org.opencarers.law.england.England;
import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.law.vocabulary.CarerNeedsFacts;
import org.opencarers.law.vocabulary.Vocabulary;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Facts;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Variation;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.packs.Catalogue;
import org.opencarers.rules.packs.Diagnosis;
import org.opencarers.rules.packs.DiagnosisCode;
import org.opencarers.rules.packs.PackReport;
import org.opencarers.rules.packs.Proof;
import org.opencarers.sharing.Cells;
import org.opencarers.sharing.SharingPack;

/** What the page on local policy says about varying somebody else's policy. */
class VaryingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    /** Her health is at risk, and the assessor found no significant effect on her wellbeing. */
    private static final Facts AT_RISK = Facts.none()
            .with(AssessmentFacts.COMPLETED, true)
            .with(AssessmentFacts.COVERS_REPRESENTATIVE_PERIOD, true)
            .with(CarerNeedsFacts.NEEDS_FROM_NECESSARY_CARE, true)
            .with(CarerNeedsFacts.NEEDS_FLUCTUATE, false)
            .with(CarerNeedsFacts.HEALTH_DETERIORATING_OR_AT_RISK, true)
            .with(CarerNeedsFacts.SIGNIFICANT_IMPACT, SignificantImpact.NO)
            .with(CarerNeedsFacts.OUTCOMES_NEEDING_ASSISTANCE, Set.of())
            .with(CarerNeedsFacts.OUTCOMES_CAUSING_DISTRESS, Set.of())
            .with(CarerNeedsFacts.OUTCOMES_ENDANGERING, Set.of());

    private record Setting(Consumer<Contributions> contributed) implements PolicyPack {
        @Override
        public PackDescriptor descriptor() {
            return PackDescriptor.made("southshire");
        }

        @Override
        public void contribute(Contributions contributions) {
            contributed.accept(contributions);
        }
    }

    @Test
    void in_the_area_the_answer_is_better_and_elsewhere_it_is_that_of_the_law() {
        // tag::varied[]
        DecisionEngine engine = DecisionEngine.of(new Vocabulary(), new England(), new SharingPack(), new Southshire());
        Facts inSouthshire = AT_RISK.with(CarerFacts.AUTHORITY_CODE, "E10999997");
        Facts elsewhere = AT_RISK.with(CarerFacts.AUTHORITY_CODE, "E10000016");
        assertThat(engine.decide(CarerEligibleNeeds.POLICY, inSouthshire, TODAY).outcome())
                .contains(CarerEligibleNeedsOutcome.ELIGIBLE);
        assertThat(engine.decide(CarerEligibleNeeds.POLICY, elsewhere, TODAY).outcome())
                .contains(CarerEligibleNeedsOutcome.NOT_ELIGIBLE);
        // end::varied[]
        assertThat(engine.inForce(Cells.STALE_PERMIT_GRACE).on(TODAY)).contains(new BigDecimal("28"));
        // tag::proved[]
        PackReport southshire = engine.packs().stream()
                .filter(pack -> pack.id().equals("southshire"))
                .findFirst()
                .orElseThrow();
        List<String> proved =
                southshire.contributed().proofs().stream().map(Proof::what).toList();
        assertThat(proved.get(0))
                .startsWith("its rule 3 gives ELIGIBLE only where england.carer-eligible-needs gives NOT_ELIGIBLE");
        assertThat(proved.get(1))
                .isEqualTo(
                        "with it, england.carer-eligible-needs can be asked about every day about which it could before");
        assertThat(proved.get(2)).startsWith("its values are within the bounds of its owner: from 0 to 9999");
        // end::proved[]
    }

    @Test
    void a_value_out_of_bounds_is_refused() {
        PolicyPack forever = new Setting(contributions -> contributions.vary(Variation.set(Cells.STALE_PERMIT_GRACE)
                .everywhere()
                .from("2026-04-01", new BigDecimal("10000"), Citation.of("Southshire, Carers come first (2026)"))));

        Diagnosis refused =
                Catalogue.of(List.of(new SharingPack(), forever)).diagnoses().get(0);

        // tag::refused[]
        assertThat(refused.code()).isEqualTo(DiagnosisCode.OUT_OF_BOUNDS);
        assertThat(refused.what())
                .isEqualTo("it sets england.sharing.stale-permit-grace to 10,000 days; its owner allows from 0 to 9999"
                        + " (Rules of sharing, section 9)");
        // end::refused[]
    }
}
