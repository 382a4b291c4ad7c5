package org.opencarers.law.england;

import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;

/** The Acts and instruments on which the law of England about carers rests. */
final class EnglandSources {

    static final Citation ACT_1995 = Citation.of("Carers (Recognition and Services) Act 1995");

    static final Citation ACT_2000 = Citation.of("Carers and Disabled Children Act 2000");

    static final Citation ACT_2004 = Citation.of("Carers (Equal Opportunities) Act 2004");

    static final Citation CARE_ACT = Citation.of("Care Act 2014");

    static final Citation CARE_ACT_NOTES = Citation.of("Care Act 2014, explanatory notes");

    static final Citation CARE_ACT_COMMENCEMENT = Citation.of("SI 2015/993").at("art.2(a)");

    static final Citation ELIGIBILITY_REGULATIONS =
            Citation.of("Care and Support (Eligibility Criteria) Regulations 2015 (SI 2015/313)");

    static final Citation CHILDREN_ACT = Citation.of("Children Act 1989");

    /** On the assessment of young carers. */
    static final Citation ASSESSMENT_REGULATIONS = Citation.of("SI 2015/527");

    static final Citation HEALTH_AND_CARE_ACT = Citation.of("Health and Care Act 2022");

    static final Citation CORONAVIRUS_ACT = Citation.of("Coronavirus Act 2020").at("Sch.12 para.2");

    static final Citation RESTRICTION_BEGINS = Citation.of("SI 2020/388");

    static final Citation RESTRICTION_ENDS = Citation.of("SI 2021/856").at("reg.4(a)");

    static final Citation SCIE =
            Citation.of("Social Care Institute for Excellence (SCIE)").known(Certainty.SECONDARY);

    private EnglandSources() {}
}
