package org.opencarers.example.swlstg;

import org.opencarers.rules.Citation;
import org.opencarers.rules.Coverage;

/** The Trust's page for carers, from which all policies of this pack are taken. */
final class SupportForCarers {

    static final Citation PAGE =
            Citation.of("South West London and St George's Mental Health NHS Trust, Support for carers");

    static final Coverage TIME_OF_THE_PAGE =
            Coverage.from("2020-01-01").because("the Trust's page dates from the 2020s (inferred)");

    private SupportForCarers() {}
}
