package org.opencarers.example.kent;

import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** Delegated assessments: who carries out a carer's assessment in Kent while charities do so on trial. */
public final class DelegatedAssessment {

    private static final Citation PILOTS = KentSources.REPORT.at("s.3.5");
    private static final Citation READING = PILOTS.known(Certainty.INFERRED);

    /** Being assessed is better than not; by whom is neither better nor worse. */
    private static final Favour<DelegatedAssessmentOutcome> FAVOUR = Favour.descending(
                    DelegatedAssessmentOutcome.CARERS_FIRST, DelegatedAssessmentOutcome.NOT_COVERED)
            .andDescending(
                    DelegatedAssessmentOutcome.CARERS_SUPPORT_DOVER_THANET, DelegatedAssessmentOutcome.NOT_COVERED)
            .andDescending(DelegatedAssessmentOutcome.COUNCIL, DelegatedAssessmentOutcome.NOT_COVERED);

    /** The policy {@code kent.delegated-assessment}. */
    public static final Policy<DelegatedAssessmentOutcome> POLICY = Policy.about(
                    "kent.delegated-assessment",
                    "Who carries out the carer's assessment in Kent during the pilots?",
                    DelegatedAssessmentOutcome.class)
            .favouring(FAVOUR)
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.of(DateRange.from("2009-12-01").through("2011-03-31"))
                    .because("the pilots run until March 2011; when they began is inferred")
                    .citing(PILOTS))
            .asking(CarerFacts.DISTRICT_CODE)
            .rule(Rule.clause("1")
                    .when(CarerFacts.DISTRICT_CODE
                            .is(KentDistricts.DOVER, KentDistricts.THANET)
                            .named("the carer lives in Dover (E07000108) or Thanet (E07000114)"))
                    .then(DelegatedAssessmentOutcome.CARERS_SUPPORT_DOVER_THANET)
                    .citing(PILOTS))
            // The report says "South West Kent": which districts that means is inferred, or left to the council.
            .rule(Rule.clause("2")
                    .when(CarerFacts.DISTRICT_CODE
                            .is(KentDistricts.TUNBRIDGE_WELLS)
                            .named("the carer lives in Tunbridge Wells (E07000116)"))
                    .then(DelegatedAssessmentOutcome.CARERS_FIRST)
                    .citing(READING))
            .rule(Rule.clause("2")
                    .when(CarerFacts.DISTRICT_CODE
                            .is(KentDistricts.TONBRIDGE_AND_MALLING, KentDistricts.SEVENOAKS)
                            .named("the carer lives in Tonbridge and Malling (E07000115) or Sevenoaks (E07000111)"))
                    .then(DelegatedAssessmentOutcome.REFER)
                    .citing(READING))
            .rule(Rule.clause("3")
                    .when(CarerFacts.DISTRICT_CODE
                            .is(
                                    KentDistricts.ASHFORD,
                                    KentDistricts.CANTERBURY,
                                    KentDistricts.DARTFORD,
                                    KentDistricts.GRAVESHAM,
                                    KentDistricts.MAIDSTONE,
                                    KentDistricts.SHEPWAY,
                                    KentDistricts.SWALE)
                            .named("the carer lives in Ashford (E07000105), Canterbury (E07000106), Dartford"
                                    + " (E07000107), Gravesham (E07000109), Maidstone (E07000110), Shepway"
                                    + " (E07000112) or Swale (E07000113)"))
                    .then(DelegatedAssessmentOutcome.COUNCIL)
                    .citing(READING))
            .otherwise(DelegatedAssessmentOutcome.NOT_COVERED)
            .citing(READING)
            .otherwiseClause("3")
            .notModelled(Gap.of("The council stays responsible.")
                    .whenItGives(
                            DelegatedAssessmentOutcome.CARERS_FIRST,
                            DelegatedAssessmentOutcome.CARERS_SUPPORT_DOVER_THANET,
                            DelegatedAssessmentOutcome.REFER))
            .build();

    private DelegatedAssessment() {}
}
