package org.opencarers.law.vocabulary;

import java.util.List;

/** The ids of the catalogue of facts, in its order: an id is stable for ever, so this list only ever grows. */
final class CatalogueIds {

    static final List<String> ALL = List.of("""
            carer.age carer.nation carer.authority-code carer.district-code
            carer.lives-in-sittingbourne-or-sheppey carer.has-parental-responsibility
            carer.has-capacity-to-request care.provision care.relationship care.paid care.under-contract
            care.voluntary-work authority.relationship-justifies-assessment care.substantial-and-regular
            care.circumstances-changed care.hours-per-week care.hours-per-week-for-one-person
            care.average-hours-13-weeks care.temporary-break care.break-weeks-last-26
            care.hospital-weeks-last-26 care.at-risk-of-breakdown care.certificate-signed
            carer.apparent-need carer.refused-assessment carer.asked-after-refusal
            carer.needs-from-necessary-care carer.health-deteriorating-or-at-risk
            carer.outcomes-needing-assistance carer.outcomes-causing-distress carer.outcomes-endangering
            carer.outcomes-taking-longer carer.needs-fluctuate carer.significant-impact
            carer.needs-eligible carer.likely-needs-after-18 carer.likely-needs-after-child-is-18
            carer.consents-to-assessment carer.at-risk-of-abuse carer.resources-above-limit
            carer.asks-to-have-needs-met carer.capital assessment.requested-by assessment.completed
            assessment.covers-representative-period assessment.previous-about-same-person
            assessment.significant-benefit cared-for.age cared-for.alive cared-for.weeks-since-death
            cared-for.conditions cared-for.cannot-manage-alone cared-for.disabled
            cared-for.receives-trust-care cared-for.last-used-trust-services cared-for.assessment-under-way
            cared-for.could-receive-services cared-for.residence cared-for.agrees-to-care
            cared-for.needs-from-impairment cared-for.outcomes-needing-assistance
            cared-for.outcomes-causing-distress cared-for.outcomes-endangering
            cared-for.outcomes-taking-longer cared-for.significant-impact cared-for.qualifying-benefits
            cared-for.other-carer-paid cared-for.likely-to-need-care-after-discharge cared-for.has-carer
            cared-for.has-care-plan cared-for.consents-to-sharing-plan cared-for.in-nhs-west-kent
            family.section-17-services-possible carer.net-weekly-earnings carer.gross-weekly-earnings
            carer.overlapping-benefit-weekly carer.education-hours-per-week carer.full-time-education
            carer.education-level carer.csp-education-exception carer.meets-csp-residence
            carer.habitually-resident carer.subject-to-immigration-control carer.weeks-present-last-156
            carer.weeks-present-last-52 carer.past-presence-exempt carer.entitled-immediately-before
            carer.under-state-pension-age carer.uc-lcwra-element carer.has-or-applied-for-carer-benefit
            carer.young-carer-grant-last-12-months carer.paid-on-qualifying-date carer.is-employee
            care.leave-dependant cared-for.long-term-care-need leave.days-requested
            leave.days-taken-last-12-months leave.usual-working-days-per-week leave.notice-days-given
            support.form support.charge-made support.week-number charge.for charge.amount
            charge.cost-to-authority personal-budget.states-amount direct-payment.requested
            direct-payment.to-nominee direct-payment.nominee-agrees direct-payment.prohibited
            direct-payment.manageable direct-payment.appropriate delegation.function hospital.manager
            discharge.planning-begun applicant.age applicant.tenure applicant.passported
            grant.disabled-occupant grant.for-child grant.five-year-intention grant.landlord-certificate
            grant.works-necessary grant.works-practicable grant.eligible-cost grant.assessed-contribution
            carer.will-attend project.couples-booked
            """.strip().split("\\s+"));

    private CatalogueIds() {}
}
