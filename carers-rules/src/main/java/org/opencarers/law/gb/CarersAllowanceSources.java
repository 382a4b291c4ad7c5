package org.opencarers.law.gb;

import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;

/** The sources on which Carer's Allowance rests. */
final class CarersAllowanceSources {

    static final Citation ACT = Citation.of("Social Security Contributions and Benefits Act 1992");

    static final Citation REGULATIONS =
            Citation.of("Social Security (Invalid Care Allowance) Regulations 1976 (SI 1976/409)");

    static final Citation ORDER_2002 = Citation.of("SI 2002/1457");

    static final Citation DEANE = Citation.of(
                    "Secretary of State for Work and Pensions v Deane [2010] EWCA Civ 699, as summarised by the Child Poverty Action Group")
            .known(Certainty.SECONDARY);

    static final Citation QUALIFYING_BENEFITS = Citation.of(
                    "GOV.UK, Carer's Allowance eligibility; Citizens Advice and council lists 2024-25")
            .known(Certainty.SECONDARY);

    static final Citation OVERLAPPING_BENEFITS = Citation.of(
                    "Overlapping benefits: carersfirst.org.uk, independentage.org, rights4seniors.net")
            .known(Certainty.SECONDARY);

    static final Citation SCOTLAND = Citation.of("Scottish Government (gov.scot), 4 November 2024");

    static final Citation NORTHERN_IRELAND = Citation.of(
                    "Social Security Contributions and Benefits (Northern Ireland) Act 1992")
            .known(Certainty.INFERRED);

    private CarersAllowanceSources() {}
}
