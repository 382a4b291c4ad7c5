package org.opencarers.example.kent;

import static org.opencarers.rules.Condition.all;

import java.math.BigDecimal;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;

/** The Kent Carers' Emergency Card: whether a carer may have one, at first and today. */
public final class CarersEmergencyCard {

    private static final DateRange AT_FIRST = DateRange.from("2008-12-05").through("2011-03-31");
    private static final DateRange TODAY = DateRange.from("2026-01-01");

    private static final Citation SCHEME = KentSources.REPORT.at("s.4.8");
    private static final Citation PAGE = KentSources.EMERGENCY_CARD_PAGE;

    /** The carer must be older than this: whether 18 itself is "over 18", the page does not say. */
    private static final Parameter<BigDecimal> OVER_AGE = Parameter.number(
                    "kent.carers-emergency-card.over-age", "the age that the carer must be over", Unit.YEARS)
            .from("2026-01-01", new BigDecimal("18"), PAGE);

    private static final Condition CARES = KentConditions.CARES.clause("1");

    private static final Condition LIVES_IN_KENT_OR_MEDWAY = CarerFacts.AUTHORITY_CODE
            .is("E10000016", "E06000035")
            .named("the carer lives in Kent (E10000016) or Medway (E06000035)")
            .clause("3");

    /** The policy {@code kent.carers-emergency-card}: open to all carers in Kent at first, to adults of Kent and Medway today. */
    public static final Policy<CarersEmergencyCardOutcome> POLICY = Policy.about(
                    "kent.carers-emergency-card",
                    "May this carer have the Kent Carers' Emergency Card?",
                    CarersEmergencyCardOutcome.class)
            .favouring(Favour.descending(CarersEmergencyCardOutcome.MAY_JOIN, CarersEmergencyCardOutcome.NOT_COVERED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.of(AT_FIRST, TODAY)
                    .because("the scheme began on 5 December 2008; that the annual report of 2009/10 holds until March"
                            + " 2011, and today's page from 2026, is inferred")
                    .citing(SCHEME))
            .asking(CareFacts.PROVISION, CarerFacts.AUTHORITY_CODE, CarerFacts.AGE)
            .rule(Rule.clause("2")
                    .when(all(CARES, KentConditions.LIVES_IN_KENT.clause("2")))
                    .then(CarersEmergencyCardOutcome.MAY_JOIN)
                    .citing(SCHEME)
                    .inForce(AT_FIRST))
            // The report does not say whether somebody who lives elsewhere may join.
            .rule(Rule.clause("2")
                    .when(CARES)
                    .then(CarersEmergencyCardOutcome.REFER)
                    .citing(SCHEME.known(Certainty.INFERRED))
                    .inForce(AT_FIRST))
            .rule(Rule.clause("3")
                    .when(all(
                            CARES,
                            LIVES_IN_KENT_OR_MEDWAY,
                            CarerFacts.AGE.moreThan(OVER_AGE).clause("3")))
                    .then(CarersEmergencyCardOutcome.MAY_JOIN)
                    .citing(PAGE)
                    .inForce(TODAY))
            .rule(Rule.clause("3")
                    .when(all(
                            CARES,
                            LIVES_IN_KENT_OR_MEDWAY,
                            CarerFacts.AGE.exactly(OVER_AGE).clause("3")))
                    .then(CarersEmergencyCardOutcome.REFER)
                    .citing(PAGE.known(Certainty.INFERRED))
                    .inForce(TODAY))
            .otherwise(CarersEmergencyCardOutcome.NOT_COVERED)
            .citing(PAGE)
            .citingWithin(AT_FIRST, SCHEME)
            .notModelled(
                    Gap.of("What happens when the card is used: plan, contacts, then County Duty or the Out of Hours"
                                    + " service.")
                            .whenItGives(CarersEmergencyCardOutcome.MAY_JOIN, CarersEmergencyCardOutcome.REFER))
            .outOfScope(
                    KentSources.REPORT.at("s.4.8 (when the card is used)"),
                    "what is done in an emergency, not who may have the card")
            .build();

    private CarersEmergencyCard() {}
}
