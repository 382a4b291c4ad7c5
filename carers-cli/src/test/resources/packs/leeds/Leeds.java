package leeds;

import static org.opencarers.rules.Condition.all;

import java.math.BigDecimal;
import org.opencarers.core.caring.CareProvision;
import org.opencarers.core.contact.Nation;
import org.opencarers.law.england.CarersAssessment;
import org.opencarers.law.england.CarersAssessmentOutcome;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.Unit;
import org.opencarers.rules.Variation;

/** An invented policy of a council that assesses whoever cares for many hours. */
@PackDescription(
        id = "leeds",
        version = "1.2.0",
        authority = "Leeds City Council (invented)",
        nations = Nation.ENGLAND,
        level = 1,
        varies = "england.carers-assessment")
public final class Leeds implements PolicyPack {

    private static final Citation POLICY = Citation.of("Leeds, Carers first (invented)");
    private static final DateRange YEAR = DateRange.from("2026-04-01").through("2027-03-31");

    private static final Parameter<BigDecimal> HOURS = Parameter.number(
                    "leeds.min-hours", "the hours from which Leeds assesses everybody", Unit.HOURS)
            .with(YEAR, new BigDecimal("50"), POLICY.at("3"));

    @Override
    public void contribute(Contributions contributions) {
        contributions.vary(Variation.extend(CarersAssessment.POLICY)
                .within(CarerFacts.AUTHORITY_CODE.is("E08000035"))
                .by(Rule.clause("3")
                        .when(all(
                                CareFacts.PROVISION.is(CareProvision.PROVIDES),
                                CareFacts.HOURS_PER_WEEK.atLeast(HOURS)))
                        .then(CarersAssessmentOutcome.DUTY_TO_ASSESS)
                        .citing(POLICY.at("3"))
                        .inForce(YEAR)));
    }
}
