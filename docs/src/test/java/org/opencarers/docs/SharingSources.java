package org.opencarers.docs;

/** The short names by which answers about sharing cite their sources, written out. */
final class SharingSources {

    /** What the record of sources says of each, and no more: it has few titles and no links. */
    static final String TABLE = """
            | cited as | is |
            |---|---|
            | an Act by its name | the Act. Care Act: that of 2014. Children Act: that of 1989. GRA 2004: the Gender \
            Recognition Act 2004. DVCVA 2004: the Domestic Violence, Crime and Victims Act 2004. UK GDPR: the General Data \
            Protection Regulation as it is law in the United Kingdom |
            | Gillick | the case after which a child under 16 who understands enough decides |
            | GMC | the General Medical Council's guidance for doctors, that of 2009 or 2017 where a year stands with it; \
            "0–18" is about patients under 18, FAQ its questions and answers |
            | BMA, MDU, MDDUS | what the British Medical Association, the Medical Defence Union, and the Medical and Dental \
            Defence Union of Scotland tell doctors |
            | NHS England, NHS England IG guidance | its guidance on information governance (IG): explicit consent for unpaid \
            carers, and only what is relevant |
            | RCGP | the Royal College of General Practitioners, on consent and the UK GDPR |
            | DHSC consensus statement 2021 | of the Department of Health and Social Care, on telling where somebody may come \
            to serious harm by their own hand |
            | OPG | the Office of the Public Guardian, on attorneys and deputies |
            | KMPT, SWLStG | two Trusts: Kent and Medway NHS and Social Care Partnership Trust, South West London and St \
            George's Mental Health NHS Trust. "SWLStG on withdrawal" is what it says of agreement that is withdrawn |
            | TEWV, LPFT, HPFT, Oxford, Mersey Care | what other NHS Trusts say to staff and carers; the record has these \
            short names only |
            | Rethink | the charity, on relatives |
            | Slade 2007 | a text of that year; the record has no more than that |
            | Caldicott 1 | the first of the Caldicott principles, on the purpose |
            | national data opt-out guidance | the guidance on who may use data for more than one person's care |
            | Local policy on … | one of the [six cells](#the-six-cells), and where Trusts that were read differ |
            | A rule of the Trust's own | a rule of a [pack](06-sharing.md#a-trusts-own-rules) |
            | Rules of sharing, gate … | no outside source: a rule of this library, worked out from the others or a cautious \
            reading of them, at the [gate](#the-gates) of that number |
            | Rules of sharing, section … | the same, in that part of the rules: 6 a patient under 16, 7 a patient from 16 \
            on, 8 what consents come to, 9 the six cells, 12 the grounds of lawfulness |
            """;

    private SharingSources() {}
}
