package org.opencarers.testkit.differential;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.conformance.generate.QuestionGenerator;
import org.opencarers.core.contact.Nation;
import org.opencarers.core.people.DisabilityBenefit;
import org.opencarers.law.gb.CarersAllowance;
import org.opencarers.law.gb.CarersCredit;
import org.opencarers.law.gb.UniversalCreditCarerElement;
import org.opencarers.law.scotland.CarerSupportPayment;
import org.opencarers.law.scotland.YoungCarerGrant;
import org.opencarers.law.vocabulary.BenefitFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.law.vocabulary.PresenceFacts;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;

/**
 * Somebody who meets all conditions of a benefit but those of hours and earnings, which a property chooses.
 *
 * <p>Questions that are only generated are hardly ever answered in the carer's favour: some condition always fails.
 *
 * @param policy the benefit
 * @param facts the answers
 */
record Entitled<O extends Enum<O> & Outcome>(Policy<O> policy, Facts facts) {

    private static final DecisionEngine ENGINE = DecisionEngine.discover();

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final Facts CARER = Facts.none()
            .with(CarerFacts.AGE, 17)
            .with(CaredForFacts.QUALIFYING_BENEFITS, Set.of(DisabilityBenefit.PIP_DAILY_LIVING_STANDARD))
            .with(CaredForFacts.OTHER_CARER_PAID, false)
            .with(BenefitFacts.FULL_TIME_EDUCATION, false)
            .with(BenefitFacts.EDUCATION_HOURS_PER_WEEK, BigDecimal.ZERO)
            .with(PresenceFacts.WEEKS_PRESENT_LAST_156, 104)
            .with(PresenceFacts.HABITUALLY_RESIDENT, true)
            .with(PresenceFacts.SUBJECT_TO_IMMIGRATION_CONTROL, false)
            .with(BenefitFacts.OVERLAPPING_BENEFIT_WEEKLY, new BigDecimal("0.00"));

    static final Entitled<?> CARERS_ALLOWANCE = new Entitled<>(
            CarersAllowance.POLICY,
            CARER.with(CarerFacts.NATION, Nation.ENGLAND)
                    .with(CaredForFacts.ALIVE, true)
                    .with(PresenceFacts.WEEKS_PRESENT_LAST_52, 52)
                    .with(CareFacts.TEMPORARY_BREAK, false));

    static final Entitled<?> CARER_SUPPORT_PAYMENT = new Entitled<>(
            CarerSupportPayment.POLICY,
            CARER.with(CarerFacts.NATION, Nation.SCOTLAND).with(PresenceFacts.MEETS_CSP_RESIDENCE, true));

    /** Everything that turns on hours of care. */
    static final List<Entitled<?>> BY_HOURS = List.of(
            CARERS_ALLOWANCE,
            CARER_SUPPORT_PAYMENT,
            new Entitled<>(
                    CarersCredit.POLICY,
                    CARER.with(BenefitFacts.UNDER_STATE_PENSION_AGE, true).with(CareFacts.CERTIFICATE_SIGNED, true)),
            new Entitled<>(
                    UniversalCreditCarerElement.POLICY,
                    CARER.with(CareFacts.PAID, false).with(BenefitFacts.UC_LCWRA_ELEMENT, false)),
            new Entitled<>(
                    YoungCarerGrant.POLICY,
                    CARER.with(CarerFacts.NATION, Nation.SCOTLAND)
                            .with(BenefitFacts.HAS_OR_APPLIED_FOR_CARER_BENEFIT, false)
                            .with(BenefitFacts.YOUNG_CARER_GRANT_LAST_12_MONTHS, false)));

    /** The same with a few answers changed or forgotten. Earnings are those of the property, or none. */
    Entitled<O> varied(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        GeneratedCase<O> other = new QuestionGenerator<>(policy, ENGINE.constraints(), List.of()).question(random);
        Facts varied = facts.with(BenefitFacts.NET_WEEKLY_EARNINGS, new BigDecimal("0.00"));
        for (Fact<?> fact : policy.facts()) {
            if (random.nextInt(25) == 0) {
                varied = answeredAs(other.facts(), varied, fact);
            }
        }
        return new Entitled<>(policy, varied);
    }

    private static <T> Facts answeredAs(Facts other, Facts facts, Fact<T> fact) {
        return other.given(fact).map(answer -> facts.with(fact, answer)).orElseGet(() -> facts.without(fact));
    }

    /** The same who cares for so many hours, all of them for one person, now and for the last weeks. */
    Entitled<O> caring(BigDecimal hours) {
        return new Entitled<>(
                policy,
                facts.with(CareFacts.HOURS_PER_WEEK_FOR_ONE_PERSON, hours)
                        .with(CareFacts.HOURS_PER_WEEK, hours)
                        .with(CareFacts.AVERAGE_HOURS_13_WEEKS, hours));
    }

    /** The same who earns so much before deductions, and after them where that is known. */
    Entitled<O> earning(BigDecimal pounds, boolean netIsKnown) {
        Facts gross = facts.without(BenefitFacts.NET_WEEKLY_EARNINGS).with(BenefitFacts.GROSS_WEEKLY_EARNINGS, pounds);
        return new Entitled<>(policy, netIsKnown ? gross.with(BenefitFacts.NET_WEEKLY_EARNINGS, pounds) : gross);
    }

    /** Whether the answer is definite and better than a refusal. */
    boolean isGranted() {
        return decision()
                .outcome()
                .filter(outcome -> policy.favour().isBetter(outcome, policy.otherwise()))
                .isPresent();
    }

    /** Whether something is possible here that is worse than all that is possible there. */
    boolean isWorseThan(Entitled<O> there) {
        List<O> better = there.decision().possible();
        return decision().possible().stream()
                .anyMatch(outcome ->
                        better.stream().allMatch(other -> policy.favour().isBetter(other, outcome)));
    }

    private Decision<O> decision() {
        return ENGINE.decide(policy, facts, DAY);
    }
}
