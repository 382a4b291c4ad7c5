package org.opencarers.core.situation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.assessment.CarersAssessment;
import org.opencarers.core.assessment.NeedsAssessment;
import org.opencarers.core.breaks.ShortBreak;
import org.opencarers.core.breaks.ShortBreakBooking;
import org.opencarers.core.caring.Caring;
import org.opencarers.core.consent.Agreements;
import org.opencarers.core.employment.LeaveRequest;
import org.opencarers.core.grants.DisabledFacilitiesGrantApplication;
import org.opencarers.core.organisations.Delegation;
import org.opencarers.core.people.CaredForPerson;
import org.opencarers.core.people.Carer;
import org.opencarers.core.support.SupportPlan;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One carer, one person cared for, the caring between them, and what is assessed, agreed, planned and applied for: the root
 * of a situation document.
 *
 * <p>Immutable. A part that is absent is unknown throughout, as if every answer in it were.
 */
@Value.Immutable
@JsonDeserialize(builder = CareSituation.Builder.class)
public interface CareSituation {

    /** The carer. */
    Optional<@Valid Carer> getCarer();

    /** The person cared for. */
    Optional<@Valid CaredForPerson> getCaredFor();

    /** The caring: what this carer does, or means to do, for this person. */
    Optional<@Valid Caring> getCaring();

    /** The carer's assessment: asked for, refused, under way or completed. */
    Optional<@Valid CarersAssessment> getCarersAssessment();

    /** The assessment of the adult who is cared for. */
    Optional<@Valid NeedsAssessment> getNeedsAssessment();

    /** What carer and person cared for have agreed to. */
    Optional<@Valid Agreements> getAgreements();

    /** How the carer's needs are, or would be, met. */
    Optional<@Valid SupportPlan> getSupportPlan();

    /** The short breaks that carer or person have had, have, or will have. */
    @Value.Redacted
    List<@Valid ShortBreak> getShortBreaks();

    /** The place on a short break or in an activity that is asked for. */
    Optional<@Valid ShortBreakBooking> getShortBreak();

    /** The carer's request for leave from work. */
    Optional<@Valid LeaveRequest> getLeave();

    /** The application for a disabled facilities grant. */
    Optional<@Valid DisabledFacilitiesGrantApplication> getDisabledFacilitiesGrant();

    /** Whether the carer has had a Young Carer Grant in the last 12 months. */
    @Value.Redacted
    Optional<Boolean> getYoungCarerGrantLast12Months();

    /** A function of the authority that another body carries out, or might. */
    Optional<@Valid Delegation> getDelegation();

    /**
     * Begins a situation of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a situation; what it is not given stays unknown. */
    final class Builder extends ImmutableCareSituation.Builder {
        Builder() {}
    }
}
