package org.opencarers.law.gb;

import static org.opencarers.rules.Condition.all;

import java.math.BigDecimal;
import org.opencarers.law.vocabulary.BenefitFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.law.vocabulary.PresenceFacts;
import org.opencarers.rules.Award;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.ParameterFile;
import org.opencarers.rules.Per;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/**
 * The carer element of Universal Credit: the conditions of Carer's Allowance apart from earnings, and no claim for it.
 *
 * <p>Ask once for each of two joint claimants: both may have it for different people; for the same person the second fails
 * because somebody else is paid.
 */
public final class UniversalCreditCarerElement {

    private static final Citation REGULATIONS = Citation.of("Universal Credit Regulations 2013 (SI 2013/376)");

    private static final Citation PARALLEL = Citation.of("NISR 2016/216").at("regs 30-31");

    private static final String FILE = "universal-credit-carer-element.json";

    static final Parameter<BigDecimal> MONTHLY_AMOUNT = ParameterFile.read(
                    FILE, UniversalCreditCarerElement.class.getResourceAsStream(FILE))
            .money("gb.universal-credit-carer-element.monthly-amount");

    private static final Condition NO_EARNED_INCOME_FROM_THIS_CARING = CareFacts.PAID
            .isFalse()
            .clause("1")
            .citing(REGULATIONS.at("reg.30(3)").known(Certainty.SECONDARY));

    private static final Condition CONDITIONS_ARE_MET = all(
                    CarersAllowanceConditions.CARER_IS_OLD_ENOUGH.clause("1"),
                    CarersAllowanceConditions.ENOUGH_HOURS_FOR_ONE_PERSON.clause("1"),
                    CarersAllowanceConditions.QUALIFYING_BENEFIT_IS_PAID.clause("1"),
                    CarersAllowanceConditions.NOBODY_ELSE_IS_PAID.clause("1"),
                    CarersAllowanceConditions.NOT_IN_FULL_TIME_STUDY.clause("1"),
                    CarersAllowanceConditions.PRESENT_FOR_ENOUGH_OF_156_WEEKS.clause("1"),
                    CarersAllowanceConditions.HABITUALLY_RESIDENT.clause("1"),
                    CarersAllowanceConditions.NOT_SUBJECT_TO_IMMIGRATION_CONTROL.clause("1"),
                    NO_EARNED_INCOME_FROM_THIS_CARING)
            .named(
                    "the conditions of Carer's Allowance apart from earnings are met, and the carer is not paid for the care")
            .clause("1")
            .citing(REGULATIONS.at("regs 29-30"), PARALLEL);

    /** The policy {@code gb.universal-credit-carer-element}; the date is the first day of an assessment period. */
    public static final Policy<UniversalCreditCarerElementOutcome> POLICY = Policy.about(
                    "gb.universal-credit-carer-element",
                    "Does this claimant's Universal Credit include the carer element?",
                    UniversalCreditCarerElementOutcome.class)
            // Which of the two elements is worth more is not said here, so they do not compare.
            .favouring(Favour.descending(
                            UniversalCreditCarerElementOutcome.INCLUDE, UniversalCreditCarerElementOutcome.NOT_INCLUDED)
                    .andDescending(
                            UniversalCreditCarerElementOutcome.LCWRA_INSTEAD,
                            UniversalCreditCarerElementOutcome.NOT_INCLUDED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.of(DateRange.from("2015-04-06").through("2027-04-11"))
                    .because("the date asked about is the first day of an assessment period,"
                            + " and after 11 April 2027 the next up-rating is due"))
            .asking(
                    CarerFacts.AGE,
                    CareFacts.HOURS_PER_WEEK_FOR_ONE_PERSON,
                    CaredForFacts.QUALIFYING_BENEFITS,
                    CaredForFacts.OTHER_CARER_PAID,
                    BenefitFacts.FULL_TIME_EDUCATION,
                    BenefitFacts.EDUCATION_HOURS_PER_WEEK,
                    PresenceFacts.WEEKS_PRESENT_LAST_156,
                    PresenceFacts.PAST_PRESENCE_EXEMPT,
                    PresenceFacts.HABITUALLY_RESIDENT,
                    PresenceFacts.SUBJECT_TO_IMMIGRATION_CONTROL,
                    CareFacts.PAID,
                    BenefitFacts.UC_LCWRA_ELEMENT)
            .boundBy(CareFacts.HOURS_PER_WEEK)
            .rule(Rule.clause("2")
                    .when(all(
                            CONDITIONS_ARE_MET,
                            BenefitFacts.UC_LCWRA_ELEMENT.isTrue().clause("2")))
                    .then(UniversalCreditCarerElementOutcome.LCWRA_INSTEAD)
                    .citing(REGULATIONS.at("regs 29-30"), PARALLEL))
            .rule(Rule.clause("2")
                    .when(CONDITIONS_ARE_MET)
                    .then(UniversalCreditCarerElementOutcome.INCLUDE)
                    .citing(REGULATIONS.at("regs 29-30"), PARALLEL))
            .otherwise(UniversalCreditCarerElementOutcome.NOT_INCLUDED)
            .citing(REGULATIONS.at("regs 29-30"), PARALLEL)
            .awarding(UniversalCreditCarerElementOutcome.INCLUDE, Award.of(Per.MONTH, MONTHLY_AMOUNT))
            .notModelled(
                    Gap.of("Breaks and run-on after a death: a carer on a break or lately bereaved may still have the"
                                    + " element, although the answer is not included.")
                            .whenItGives(UniversalCreditCarerElementOutcome.NOT_INCLUDED),
                    Gap.of("The day in the assessment period on which a new rate starts (known only from memory).")
                            .whenItGives(UniversalCreditCarerElementOutcome.INCLUDE))
            .build();

    private UniversalCreditCarerElement() {}
}
