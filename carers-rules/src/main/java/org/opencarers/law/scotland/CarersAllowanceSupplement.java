package org.opencarers.law.scotland;

import static org.opencarers.rules.Condition.all;

import java.math.BigDecimal;
import org.opencarers.core.contact.Nation;
import org.opencarers.law.vocabulary.BenefitFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Award;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.ParameterFile;
import org.opencarers.rules.Per;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** Carer's Allowance Supplement: whether it is due for a qualifying date, and how much one payment is. */
public final class CarersAllowanceSupplement {

    private static final Citation SECTION_81 = ScotlandSources.ACT_2018.at("s.81");

    private static final String FILE = "carers-allowance-supplement.json";

    /** One payment by qualifying date. Where it is only remembered, its amount is not given. */
    static final Parameter<BigDecimal> PAYMENT = ParameterFile.read(
                    FILE, CarersAllowanceSupplement.class.getResourceAsStream(FILE))
            .money("scotland.carers-allowance-supplement.payment");

    /** The policy {@code scotland.carers-allowance-supplement}; the date asked about is the qualifying date. */
    public static final Policy<CarersAllowanceSupplementOutcome> POLICY = Policy.about(
                    "scotland.carers-allowance-supplement",
                    "Is the Carer's Allowance Supplement due for this qualifying date?",
                    CarersAllowanceSupplementOutcome.class)
            .favouring(Favour.descending(
                    CarersAllowanceSupplementOutcome.ENTITLED, CarersAllowanceSupplementOutcome.NOT_ENTITLED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.of(DateRange.from("2019-04-15").through("2026-03-14"))
                    .because("these are the qualifying dates whose payments are known"))
            .asking(CarerFacts.NATION, BenefitFacts.PAID_ON_QUALIFYING_DATE)
            .rule(Rule.clause("1")
                    // Actually paid: underlying entitlement does not count.
                    .when(all(
                            CarerFacts.NATION.is(Nation.SCOTLAND).clause("1"),
                            BenefitFacts.PAID_ON_QUALIFYING_DATE.isTrue().clause("1")))
                    .then(CarersAllowanceSupplementOutcome.ENTITLED)
                    .citing(SECTION_81))
            .otherwise(CarersAllowanceSupplementOutcome.NOT_ENTITLED)
            .citing(SECTION_81)
            .awarding(CarersAllowanceSupplementOutcome.ENTITLED, Award.of(Per.PAYMENT, PAYMENT))
            .notModelled("Whether the date asked about is one of the two qualifying dates of the year: ask only for a"
                    + " qualifying date.")
            .build();

    private CarersAllowanceSupplement() {}
}
