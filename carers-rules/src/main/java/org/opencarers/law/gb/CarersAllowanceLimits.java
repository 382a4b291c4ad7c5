package org.opencarers.law.gb;

import java.math.BigDecimal;
import java.util.Set;
import org.opencarers.core.people.DisabilityBenefit;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.ParameterFile;
import org.opencarers.rules.Unit;

/** The amounts and limits of Carer's Allowance by date, read once from the reviewed data file beside this class. */
final class CarersAllowanceLimits {

    private static final String FILE = "carers-allowance.json";
    private static final ParameterFile LAW =
            ParameterFile.read(FILE, CarersAllowanceLimits.class.getResourceAsStream(FILE));

    static final Parameter<BigDecimal> WEEKLY_RATE = LAW.money("gb.carers-allowance.weekly-rate");

    /** The test is "exceeds": exactly the limit is allowed. */
    static final Parameter<BigDecimal> EARNINGS_LIMIT = LAW.money("gb.carers-allowance.earnings-limit");

    static final Parameter<BigDecimal> MIN_CARE_HOURS = LAW.number("gb.carers-allowance.min-care-hours", Unit.HOURS);

    static final Parameter<BigDecimal> MIN_AGE = LAW.number("gb.carers-allowance.min-age", Unit.YEARS);

    static final Parameter<BigDecimal> EDUCATION_HOURS = LAW.number("gb.carers-allowance.education-hours", Unit.HOURS);

    /** Of 52 weeks before 8 April 2013, of 156 from then on: the rules say which weeks are looked at. */
    static final Parameter<BigDecimal> PAST_PRESENCE = LAW.number("gb.carers-allowance.past-presence", Unit.WEEKS);

    /** A benefit counts whenever it is in payment; from when on each has existed is not needed. */
    static final Parameter<Set<DisabilityBenefit>> QUALIFYING_BENEFITS =
            LAW.set("gb.carers-allowance.qualifying-benefits", DisabilityBenefit.class);

    static final Parameter<BigDecimal> BREAK_WEEKS = LAW.number("gb.carers-allowance.break-weeks-total", Unit.WEEKS);

    static final Parameter<BigDecimal> BREAK_WEEKS_OUTSIDE_HOSPITAL =
            LAW.number("gb.carers-allowance.break-weeks-outside-hospital", Unit.WEEKS);

    static final Parameter<BigDecimal> RUN_ON_WEEKS =
            LAW.number("gb.carers-allowance.run-on-weeks-after-death", Unit.WEEKS);

    private CarersAllowanceLimits() {}
}
