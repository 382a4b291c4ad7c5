package org.opencarers.law.scotland;

import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;

/** The sources on which the law of Scotland about carers rests. */
final class ScotlandSources {

    static final Citation GOVERNMENT = Citation.of("Scottish Government (gov.scot), 4 November 2024");

    static final Citation MYGOV = Citation.of("mygov.scot").known(Certainty.SECONDARY);

    static final Citation EARNINGS = Citation.of("Social Security Scotland; Highland Council (highland.gov.uk)")
            .known(Certainty.SECONDARY);

    static final Citation YOUNG_CARER_GRANT = Citation.of(
                    "Falkirk Council (falkirk.gov.uk); YouthLink Scotland (youthlinkscotland.org)")
            .known(Certainty.SECONDARY);

    static final Citation CITIZENS_ADVICE =
            Citation.of("Citizens Advice Scotland").known(Certainty.SECONDARY);

    static final Citation NINETEEN = Citation.of("Scottish Government news, 17 November 2025; Social Security Scotland")
            .known(Certainty.SECONDARY);

    static final Citation ACT_2018 =
            Citation.of("Social Security (Scotland) Act 2018").known(Certainty.SECONDARY);

    private ScotlandSources() {}
}
