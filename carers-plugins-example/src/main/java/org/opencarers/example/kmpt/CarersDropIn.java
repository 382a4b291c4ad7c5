package org.opencarers.example.kmpt;

import static org.opencarers.rules.Condition.all;

import java.math.BigDecimal;
import org.opencarers.core.caring.Relationship;
import org.opencarers.core.people.HealthCondition;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;

/** The Carers Drop-in Service: whether somebody may come and speak to a mental health professional. */
public final class CarersDropIn {

    private static final Citation PAGE = Citation.of(
                    "Kent and Medway NHS and Social Care Partnership Trust, Information for carers")
            .at("(Carers Drop-in Service)");

    private static final Citation READING = PAGE.known(Certainty.INFERRED);

    /** From this age of the patient, never of the carer: the page states no age of the carer. */
    private static final Parameter<BigDecimal> MIN_CARED_FOR_AGE = Parameter.number(
                    "kmpt.carers-drop-in.min-cared-for-age", "the lower age limit for the patient", Unit.YEARS)
            .from("2014-01-01", new BigDecimal("16"), PAGE);

    private static final Condition PATIENT_IS_OLD_ENOUGH = CaredForFacts.AGE.atLeast(MIN_CARED_FOR_AGE);

    private static final Condition PATIENT_OF_THE_TRUST = CaredForFacts.RECEIVES_TRUST_CARE.isTrue();

    private static final Condition MENTAL_HEALTH_PROBLEM =
            CaredForFacts.CONDITIONS.contains(HealthCondition.MENTAL_HEALTH);

    private static final Condition SERVICE_IS_MEANT_FOR_PATIENT = all(
                    MENTAL_HEALTH_PROBLEM, PATIENT_IS_OLD_ENOUGH, PATIENT_OF_THE_TRUST)
            .clause("1")
            .citing(PAGE);

    // The page speaks of a mental health problem and does not say whether dementia is one.
    private static final Condition DEMENTIA_ALONE = all(
                    CaredForFacts.CONDITIONS.contains(HealthCondition.DEMENTIA),
                    CaredForFacts.CONDITIONS.containsNoneOf(HealthCondition.MENTAL_HEALTH),
                    PATIENT_IS_OLD_ENOUGH,
                    PATIENT_OF_THE_TRUST)
            .clause("1")
            .citing(READING);

    private static final Condition RELATIVE_FRIEND_OR_PARTNER = CareFacts.RELATIONSHIP
            .isAnyOf(
                    Relationship.SPOUSE_OR_PARTNER,
                    Relationship.PARENT,
                    Relationship.CHILD,
                    Relationship.SIBLING,
                    Relationship.GRANDPARENT,
                    Relationship.GRANDCHILD,
                    Relationship.OTHER_RELATIVE,
                    Relationship.FRIEND)
            .clause("2")
            .citing(PAGE);

    private static final Condition NOT_NAMED_ON_THE_PAGE = CareFacts.RELATIONSHIP
            .isAnyOf(Relationship.NEIGHBOUR, Relationship.OTHER)
            .clause("2")
            .citing(READING);

    /** The policy {@code kmpt.carers-drop-in}. */
    public static final Policy<CarersDropInOutcome> POLICY = Policy.about(
                    "kmpt.carers-drop-in", "May this person use the Carers Drop-in Service?", CarersDropInOutcome.class)
            .favouring(Favour.descending(CarersDropInOutcome.MAY_ATTEND, CarersDropInOutcome.NOT_COVERED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2014-01-01").because("the Trust's page dates from about 2014 to 2015 (inferred)"))
            .asking(
                    CaredForFacts.AGE,
                    CaredForFacts.CONDITIONS,
                    CaredForFacts.RECEIVES_TRUST_CARE,
                    CareFacts.RELATIONSHIP)
            .rule(Rule.clause("1")
                    .when(DEMENTIA_ALONE)
                    .then(CarersDropInOutcome.REFER)
                    .citing(READING))
            .rule(Rule.clause("2")
                    .when(all(SERVICE_IS_MEANT_FOR_PATIENT, RELATIVE_FRIEND_OR_PARTNER))
                    .then(CarersDropInOutcome.MAY_ATTEND)
                    .citing(PAGE))
            .rule(Rule.clause("2")
                    .when(all(SERVICE_IS_MEANT_FOR_PATIENT, NOT_NAMED_ON_THE_PAGE))
                    .then(CarersDropInOutcome.REFER)
                    .citing(READING))
            .otherwise(CarersDropInOutcome.NOT_COVERED)
            .citing(PAGE)
            .notModelled(
                    Gap.of("Opening times.").whenItGives(CarersDropInOutcome.MAY_ATTEND, CarersDropInOutcome.REFER))
            .outOfScope(PAGE.at("(opening times)"), "when the service is open, not who may use it")
            .build();

    private CarersDropIn() {}
}
