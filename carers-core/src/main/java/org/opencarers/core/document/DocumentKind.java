package org.opencarers.core.document;

import java.util.Arrays;
import java.util.Optional;
import org.opencarers.core.breaks.ShortBreakAccount;
import org.opencarers.core.consent.ConsentRecord;
import org.opencarers.core.grants.BreakFundPayment;
import org.opencarers.core.grants.GrantApplication;
import org.opencarers.core.grants.GrantAward;
import org.opencarers.core.grants.GrantFund;
import org.opencarers.core.grants.OneOffDirectPayment;
import org.opencarers.core.grants.PersonalBudget;
import org.opencarers.core.grants.PersonalHealthBudget;
import org.opencarers.core.plans.ActionPlan;
import org.opencarers.core.plans.CarePlan;
import org.opencarers.core.plans.CarersPassport;
import org.opencarers.core.plans.EmergencyCard;
import org.opencarers.core.plans.Publication;
import org.opencarers.core.plans.TriangleOfCare;
import org.opencarers.core.registers.AssessmentReturn;
import org.opencarers.core.registers.CarersRegister;
import org.opencarers.core.registers.FeedbackLog;
import org.opencarers.core.registers.LivedExperienceNetwork;
import org.opencarers.core.registers.StaffRoleRegister;
import org.opencarers.core.registers.TrainingRecord;
import org.opencarers.core.reports.AnnualReport;
import org.opencarers.core.reports.MinimumDataSet;
import org.opencarers.core.reports.Survey;
import org.opencarers.core.reports.WaitingTimes;
import org.opencarers.core.schedules.HolidayCalendar;
import org.opencarers.core.services.Course;
import org.opencarers.core.services.Directory;
import org.opencarers.core.services.Group;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.core.situation.CareSituation;

/** A kind of document: what stands at its root. Names of kinds are stable for ever. */
public enum DocumentKind {
    /** One carer, one person cared for, and what is assessed, agreed and planned. */
    CARE_SITUATION(CareSituation.class),
    /** A question whether something may be told to somebody. */
    SHARING_REQUEST(SharingRequest.class),
    /** The consents, refusals and authorities that are kept about one person. */
    CONSENT_RECORD(ConsentRecord.class),
    /** The care plan of somebody who is cared for, with its crisis section. */
    CARE_PLAN(CarePlan.class),
    /** A carer's emergency card with its plan and its uses. */
    EMERGENCY_CARD(EmergencyCard.class),
    /** A carer's passport to what a scheme offers. */
    CARERS_PASSPORT(CarersPassport.class),
    /** The actions of a strategy, each with lead, tracking and timescale. */
    ACTION_PLAN(ActionPlan.class),
    /** A self-assessment against the six principles of the Triangle of Care. */
    TRIANGLE_OF_CARE(TriangleOfCare.class),
    /** A charter, strategy, leaflet or another published text, with its version and review. */
    PUBLICATION(Publication.class),
    /** The register of carers of a practice, a Trust, a council or a provider. */
    CARERS_REGISTER(CarersRegister.class),
    /** The members of a network of people with lived experience. */
    LIVED_EXPERIENCE_NETWORK(LivedExperienceNetwork.class),
    /** Who has attended a training, and by when the others must. */
    TRAINING_RECORD(TrainingRecord.class),
    /** Offers, assessments, plans and the reasons where there are none. */
    ASSESSMENT_RETURN(AssessmentReturn.class),
    /** Who holds which role for carers in which team. */
    STAFF_ROLE_REGISTER(StaffRoleRegister.class),
    /** Compliments, concerns and complaints. */
    FEEDBACK_LOG(FeedbackLog.class),
    /** A fund for carers with its allocations. */
    GRANT_FUND(GrantFund.class),
    /** An application to a fund. */
    GRANT_APPLICATION(GrantApplication.class),
    /** An award from a fund. */
    GRANT_AWARD(GrantAward.class),
    /** A single payment to a carer after an assessment. */
    ONE_OFF_DIRECT_PAYMENT(OneOffDirectPayment.class),
    /** A payment of a break fund, with its uses. */
    BREAK_FUND_PAYMENT(BreakFundPayment.class),
    /** A personal budget. */
    PERSONAL_BUDGET(PersonalBudget.class),
    /** A personal health budget. */
    PERSONAL_HEALTH_BUDGET(PersonalHealthBudget.class),
    /** The short breaks of a report with their printed costs. */
    SHORT_BREAK_ACCOUNT(ShortBreakAccount.class),
    /** What is offered to carers, where, when and to whom. */
    DIRECTORY(Directory.class),
    /** A group or committee that meets. */
    GROUP(Group.class),
    /** A course with its sessions and enrolments. */
    COURSE(Course.class),
    /** Bank holidays, with their source. */
    HOLIDAY_CALENDAR(HolidayCalendar.class),
    /** What a survey was sent to, and what came back. */
    SURVEY(Survey.class),
    /** What a commissioned organisation reports each year. */
    MINIMUM_DATA_SET(MinimumDataSet.class),
    /** How long people waited for an assessment. */
    WAITING_TIMES(WaitingTimes.class),
    /** The figures of a report. */
    ANNUAL_REPORT(AnnualReport.class);

    private final Class<?> type;

    DocumentKind(Class<?> type) {
        this.type = type;
    }

    /**
     * The type of the content of such a document.
     *
     * @return a type of the model
     */
    public Class<?> type() {
        return type;
    }

    /**
     * The kind of document that holds a value.
     *
     * @param content the value
     * @return the kind; empty when no kind of document holds such a value
     */
    public static Optional<DocumentKind> of(Object content) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.isInstance(content))
                .findFirst();
    }
}
