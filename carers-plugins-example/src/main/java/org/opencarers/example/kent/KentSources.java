package org.opencarers.example.kent;

import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateRange;

/** The texts on which the policies of Kent rest, and the time for which the report speaks. */
final class KentSources {

    static final Citation REPORT = Citation.of("Kent County Council, Kent Carers Annual Report 2009/10");

    /** Where the report tells of the charity, in a part without numbers. */
    static final Citation DOVER_AND_THANET = REPORT.at("(Carers' Support Dover District and Thanet)");

    /** Where the report tells of the charity, in a part without numbers. */
    static final Citation ASHFORD_AND_SHEPWAY = REPORT.at("(Carers' Support Ashford and Shepway)");

    /** Where the report tells of the charity, in a part without numbers. */
    static final Citation SWALE_AND_CANTERBURY = REPORT.at("(Swale and Canterbury Carers Support)");

    /** Today's page, of which other sources tell. */
    static final Citation EMERGENCY_CARD_PAGE =
            Citation.of("kent.gov.uk, emergency card page").known(Certainty.SECONDARY);

    /** The time of whatever the report tells without dates of its own. */
    static final Coverage TIME_OF_THE_REPORT = Coverage.of(
                    DateRange.from("2009-04-01").through("2011-03-31"))
            .because("the annual report is that of 2009/10; that it holds until March 2011 is inferred");

    private KentSources() {}
}
