package org.opencarers.example.nelmht;

import org.opencarers.rules.Citation;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateRange;

/** The Trust's Carers Strategy, from which all policies of this pack are taken, and the days for which it speaks. */
final class CarersStrategy {

    static final Citation STRATEGY =
            Citation.of("North East London Mental Health NHS Trust, Carers Strategy 2006-2009");

    static final DateRange YEARS = DateRange.from("2006-01-01").until("2010-01-01");

    static final Coverage TIME_OF_THE_STRATEGY =
            Coverage.of(YEARS).because("the strategy is for the years 2006 to 2009 (the days are inferred)");

    private CarersStrategy() {}
}
