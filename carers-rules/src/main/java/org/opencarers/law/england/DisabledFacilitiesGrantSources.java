package org.opencarers.law.england;

import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;

/** The sources on which the disabled facilities grant rests. */
final class DisabledFacilitiesGrantSources {

    static final Citation ACT = Citation.of("Housing Grants, Construction and Regeneration Act 1996")
            .known(Certainty.SECONDARY);

    static final Citation REGULATIONS_1996 = Citation.of("SI 1996/2890").known(Certainty.SECONDARY);

    static final Citation REGULATIONS_2005 = Citation.of("SI 2005/3323").at("reg.6");

    static final Citation ORDER_2008 = Citation.of("SI 2008/1189").at("art.2");

    static final Citation MAXIMUM_UNTIL_2008 = Citation.of("Community Care, 3 November 2005; House of Commons Library")
            .known(Certainty.SECONDARY);

    private DisabledFacilitiesGrantSources() {}
}
