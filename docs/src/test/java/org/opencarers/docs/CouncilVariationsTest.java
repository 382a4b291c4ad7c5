package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.testkit.assertion.CarersAssertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.opencarers.core.assessment.CarerOutcome;
import org.opencarers.core.assessment.SignificantImpact;
import org.opencarers.core.sharing.Channel;
import org.opencarers.core.support.ChargeSubject;
import org.opencarers.law.england.CarerEligibleNeeds;
import org.opencarers.law.england.CarerEligibleNeedsOutcome;
import org.opencarers.law.england.ChargingCarers;
import org.opencarers.law.england.ChargingCarersOutcome;
import org.opencarers.law.england.England;
import org.opencarers.law.gb.CarersAllowance;
import org.opencarers.law.gb.CarersAllowanceOutcome;
import org.opencarers.law.gb.GreatBritain;
import org.opencarers.law.scotland.Scotland;
import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.law.vocabulary.CarerNeedsFacts;
import org.opencarers.law.vocabulary.SupportFacts;
import org.opencarers.law.vocabulary.Vocabulary;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Limit;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SetFact;
import org.opencarers.rules.Variation;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.packs.Catalogue;
import org.opencarers.rules.packs.Diagnosis;
import org.opencarers.rules.packs.DiagnosisCode;
import org.opencarers.rules.packs.PackReport;
import org.opencarers.sharing.AskedFacts;
import org.opencarers.sharing.LocalRules;
import org.opencarers.sharing.LocalRuling;
import org.opencarers.sharing.SharingPack;

/** What Midshire, a council that does not exist, may vary of the law as it stands, and what it is refused at load. */
class CouncilVariationsTest {

    private static final Citation MIDSHIRE = Citation.of("Midshire County Council, Carers' policy (invented)");
    private static final Condition IN_MIDSHIRE = CarerFacts.AUTHORITY_CODE.is("E10000099");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private record Midshire(Consumer<Contributions> contributed) implements PolicyPack {
        @Override
        public PackDescriptor descriptor() {
            return PackDescriptor.made("midshire");
        }

        @Override
        public void contribute(Contributions contributions) {
            contributed.accept(contributions);
        }
    }

    private static PolicyPack[] withLaw(PolicyPack council) {
        return new PolicyPack[] {
            new England(), new GreatBritain(), new Scotland(), new Vocabulary(), new SharingPack(), council
        };
    }

    private static Diagnosis refused(Consumer<Contributions> contributed, Policy<?> policy) {
        Catalogue catalogue = Catalogue.of(List.of(withLaw(new Midshire(contributed))));

        assertThat(catalogue.diagnoses()).hasSize(1);
        assertThat(catalogue.reports())
                .filteredOn(report -> report.state() != PackReport.State.LOADED)
                .extracting(PackReport::id)
                .containsExactly("midshire");
        assertThat(unvaried(catalogue, policy)).isTrue();
        return catalogue.diagnoses().get(0);
    }

    private static <O extends Enum<O> & Outcome> boolean unvaried(Catalogue catalogue, Policy<O> policy) {
        return catalogue.inForce(policy) == policy;
    }

    private static <O extends Enum<O> & Outcome> Consumer<Contributions> extending(
            Policy<O> policy, Condition condition, O outcome) {
        return contributions -> contributions.vary(Variation.extend(policy)
                .within(IN_MIDSHIRE)
                .by(Rule.clause("7").when(condition).then(outcome).citing(MIDSHIRE.at("§7"))));
    }

    @Test
    void a_minimum_age_that_is_quietly_raised_is_refused() {
        Condition under21 = CarerFacts.AGE.lessThan(21);
        Diagnosis diagnosis = refused(
                extending(CarersAllowance.POLICY, under21, CarersAllowanceOutcome.NOT_ENTITLED),
                CarersAllowance.POLICY);

        assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.TAKES_AWAY);
        assertThat(diagnosis.what())
                .contains("its rule 7 (Midshire County Council, Carers' policy (invented) §7) gives NOT_ENTITLED")
                .containsPattern("carer\\.age (16|17|18|19|20)\\b")
                .contains("carer.authority-code E10000099")
                .contains("gb.carers-allowance gives ENTITLED by clause 10 (Social Security Contributions and Benefits"
                        + " Act 1992 s.70");
    }

    @Test
    void a_minimum_age_that_is_set_as_if_it_were_local_is_refused() {
        Parameter<BigDecimal> age = minimumAge();
        Diagnosis diagnosis = refused(
                contributions -> contributions.vary(Variation.set(age)
                        .within(IN_MIDSHIRE)
                        .from("2026-04-01", new BigDecimal("21"), MIDSHIRE.at("§7"))),
                CarersAllowance.POLICY);

        assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.NOT_LOCAL);
        assertThat(diagnosis.what())
                .contains("gb.carers-allowance.min-age", "which its owner does not leave to others")
                .containsPattern("carer\\.age (16|17|18|19|20)\\b")
                .contains("gb.carers-allowance gives ENTITLED by clause 10");
    }

    @SuppressWarnings("unchecked") // ages are numbers
    private static Parameter<BigDecimal> minimumAge() {
        return (Parameter<BigDecimal>) DecisionEngine.of(withLaw(new Midshire(none -> {}))).packs().stream()
                .flatMap(pack -> pack.parameters().stream())
                .filter(parameter -> parameter.id().equals("gb.carers-allowance.min-age"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_cap_on_eligible_needs_is_refused() {
        Condition fewerThanFour = Condition.not(
                CarerNeedsFacts.OUTCOMES_ENDANGERING.hasAtLeast(4, Limit.constant(Set.of(CarerOutcome.values()))));
        Diagnosis diagnosis = refused(
                extending(CarerEligibleNeeds.POLICY, fewerThanFour, CarerEligibleNeedsOutcome.NOT_ELIGIBLE),
                CarerEligibleNeeds.POLICY);

        assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.TAKES_AWAY);
        assertThat(diagnosis.what())
                .contains("gives NOT_ELIGIBLE")
                .contains("carer.outcomes-endangering")
                .contains("england.carer-eligible-needs gives ELIGIBLE by clause 6");
    }

    @Test
    void a_stricter_test_of_hours_is_refused() {
        Condition fewHours = CareFacts.HOURS_PER_WEEK_FOR_ONE_PERSON.lessThan(40);
        Diagnosis diagnosis = refused(
                extending(CarersAllowance.POLICY, fewHours, CarersAllowanceOutcome.NOT_ENTITLED),
                CarersAllowance.POLICY);

        assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.TAKES_AWAY);
        assertThat(diagnosis.what())
                .containsPattern("care\\.hours-per-week-for-one-person [0-9]+")
                .contains("gb.carers-allowance gives ENTITLED by clause 10");
    }

    @Test
    void a_rule_that_shares_changes_nothing_and_is_refused() {
        Diagnosis diagnosis = refused(
                contributions -> contributions.vary(Variation.restrict(LocalRules.POLICY)
                        .by(Rule.clause("7")
                                .when(AskedFacts.CHANNEL.is(Channel.IN_PERSON))
                                .then(LocalRuling.STANDS)
                                .citing(MIDSHIRE.at("§7")))),
                LocalRules.POLICY);

        assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.NO_EFFECT);
        assertThat(diagnosis.what()).contains("§7", "gives STANDS to nobody");
    }

    @Test
    void sharing_cannot_be_extended() {
        Diagnosis diagnosis = refused(
                extending(LocalRules.POLICY, AskedFacts.CHANNEL.is(Channel.IN_PERSON), LocalRuling.STANDS),
                LocalRules.POLICY);

        assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.CONTRIBUTING_FAILED);
        assertThat(diagnosis.what()).contains("which a pack can only restrict");
    }

    // tag::generous[]
    private static final PolicyPack LOWER_CRITERIA =
            new Midshire(contributions -> contributions.vary(Variation.extend(CarerEligibleNeeds.POLICY)
                    .within(IN_MIDSHIRE)
                    .by(Rule.clause("3")
                            .when(CarerNeedsFacts.HEALTH_DETERIORATING_OR_AT_RISK.isTrue())
                            .then(CarerEligibleNeedsOutcome.ELIGIBLE)
                            .citing(MIDSHIRE.at("§3")))));
    // end::generous[]

    @Test
    void criteria_that_are_easier_to_meet_are_lawful() {
        DecisionEngine engine = DecisionEngine.of(withLaw(LOWER_CRITERIA));
        Facts atRisk = noEffect(Facts.none()
                .with(AssessmentFacts.COMPLETED, true)
                .with(CarerNeedsFacts.NEEDS_FROM_NECESSARY_CARE, true)
                .with(CarerNeedsFacts.HEALTH_DETERIORATING_OR_AT_RISK, true)
                .with(CarerNeedsFacts.SIGNIFICANT_IMPACT, SignificantImpact.NO)
                .with(CarerNeedsFacts.NEEDS_FLUCTUATE, false)
                .with(AssessmentFacts.COVERS_REPRESENTATIVE_PERIOD, true));

        assertThat(engine.decide(CarerEligibleNeeds.POLICY, atRisk.with(CarerFacts.AUTHORITY_CODE, "E10000099"), DAY))
                .hasOutcome(CarerEligibleNeedsOutcome.ELIGIBLE);
        assertThat(engine.decide(CarerEligibleNeeds.POLICY, atRisk.with(CarerFacts.AUTHORITY_CODE, "E10000016"), DAY))
                .hasOutcome(CarerEligibleNeedsOutcome.NOT_ELIGIBLE);
    }

    private static Facts noEffect(Facts facts) {
        Facts all = facts;
        for (SetFact<CarerOutcome> outcomes : List.of(
                CarerNeedsFacts.OUTCOMES_NEEDING_ASSISTANCE,
                CarerNeedsFacts.OUTCOMES_CAUSING_DISTRESS,
                CarerNeedsFacts.OUTCOMES_ENDANGERING)) {
            all = all.with(outcomes, Set.of());
        }
        return all;
    }

    @Test
    void support_that_is_free_of_charge_is_lawful() {
        DecisionEngine engine = DecisionEngine.of(withLaw(new Midshire(extending(
                ChargingCarers.POLICY,
                SupportFacts.CHARGE_AMOUNT.lessThan(50),
                ChargingCarersOutcome.MAY_NOT_CHARGE))));
        Facts charge = Facts.none()
                .with(SupportFacts.CHARGE_FOR, ChargeSubject.SUPPORT_TO_CARER)
                .with(SupportFacts.CHARGE_AMOUNT, new BigDecimal("20"))
                .with(SupportFacts.CHARGE_COST_TO_AUTHORITY, new BigDecimal("30"));

        assertThat(engine.decide(ChargingCarers.POLICY, charge.with(CarerFacts.AUTHORITY_CODE, "E10000099"), DAY))
                .hasOutcome(ChargingCarersOutcome.MAY_NOT_CHARGE);
        assertThat(engine.decide(ChargingCarers.POLICY, charge.with(CarerFacts.AUTHORITY_CODE, "E10000016"), DAY))
                .hasOutcome(ChargingCarersOutcome.MAY_CHARGE);
    }
}
