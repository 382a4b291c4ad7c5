package org.opencarers.example.llr;

import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;
import static org.opencarers.rules.Condition.not;

import java.math.BigDecimal;
import org.opencarers.core.caring.Relationship;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;

/** The carers passport: whether a carer may have the card of the three councils, and where to apply. */
public final class CarersPassport {

    private static final String LEICESTER = "E06000016";
    private static final String LEICESTERSHIRE = "E10000018";
    private static final String RUTLAND = "E06000017";

    private static final Citation PAGE =
            Citation.of("Rutland County Council, carers passport page").known(Certainty.SECONDARY);

    private static final Citation READING = PAGE.known(Certainty.INFERRED);

    /** The age of the child, never of the carer: the page states no age of the carer. */
    private static final Parameter<BigDecimal> PARENT_CARER_CHILD_UNDER = Parameter.number(
                    "llr.carers-passport.parent-carer-child-under",
                    "the age at which Rutland children leave Parent Carer Voice",
                    Unit.YEARS)
            .from("2021-01-01", new BigDecimal("18"), PAGE);

    private static final Condition NOT_MEANT_FOR_THIS_CARER = any(
                    not(CarerFacts.AUTHORITY_CODE.is(LEICESTER, LEICESTERSHIRE, RUTLAND)),
                    CaredForFacts.CANNOT_MANAGE_ALONE.isFalse())
            .clause("1")
            .citing(PAGE);

    // The page speaks of family, friends and neighbours, and does not say that it means nobody else.
    private static final Condition NOT_NAMED_ON_THE_PAGE =
            CareFacts.RELATIONSHIP.is(Relationship.OTHER).clause("2").citing(READING);

    private static final Condition RUTLAND_PARENT_OF_A_CHILD = all(
                    CarerFacts.AUTHORITY_CODE.is(RUTLAND),
                    CareFacts.RELATIONSHIP.is(Relationship.PARENT),
                    CaredForFacts.AGE.lessThan(PARENT_CARER_CHILD_UNDER))
            .clause("3")
            .citing(PAGE);

    /** The policy {@code llr.carers-passport}: where to apply is neither better nor worse for the carer. */
    public static final Policy<CarersPassportOutcome> POLICY = Policy.about(
                    "llr.carers-passport",
                    "May this carer have the carers passport of Leicester, Leicestershire and Rutland?",
                    CarersPassportOutcome.class)
            .favouring(Favour.descending(CarersPassportOutcome.MAY_APPLY, CarersPassportOutcome.NOT_COVERED)
                    .andDescending(
                            CarersPassportOutcome.APPLY_VIA_PARENT_CARER_VOICE, CarersPassportOutcome.NOT_COVERED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2021-01-01")
                    .because("the scheme is of 2020 to 2021 (known at second hand; the day is inferred)"))
            .asking(
                    CarerFacts.AUTHORITY_CODE,
                    CareFacts.RELATIONSHIP,
                    CaredForFacts.CANNOT_MANAGE_ALONE,
                    CaredForFacts.AGE)
            .rule(Rule.clause("1")
                    .when(NOT_MEANT_FOR_THIS_CARER)
                    .then(CarersPassportOutcome.NOT_COVERED)
                    .citing(PAGE))
            .rule(Rule.clause("2")
                    .when(NOT_NAMED_ON_THE_PAGE)
                    .then(CarersPassportOutcome.REFER)
                    .citing(READING))
            .rule(Rule.clause("3")
                    .when(RUTLAND_PARENT_OF_A_CHILD)
                    .then(CarersPassportOutcome.APPLY_VIA_PARENT_CARER_VOICE)
                    .citing(PAGE))
            .otherwise(CarersPassportOutcome.MAY_APPLY)
            .citing(PAGE)
            .otherwiseClause("3")
            .notModelled("What Leicestershire Partnership NHS Trust says of it: its own page only links to the scheme.")
            .outOfScope(
                    Citation.of("Leicestershire Partnership NHS Trust, Support for carers")
                            .at("(carers passport)"),
                    "it only links to the scheme and states no condition")
            .build();

    private CarersPassport() {}
}
