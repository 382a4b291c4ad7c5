package org.opencarers.core.registers;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.assessment.AssessmentEventKind;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.time.DatePeriod;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a team reports about carers' assessments, as a rule for a month: offers, assessments, plans, reasons if none.
 *
 * <p>Immutable. Everything may be unknown. The counts are of what is recorded: where nothing is recorded, something may
 * have happened all the same.
 */
@Value.Immutable
@JsonDeserialize(builder = AssessmentReturn.Builder.class)
public interface AssessmentReturn {

    /** The organisation or team that reports. */
    Optional<@Valid Organisation> getOrganisation();

    /** The days on which the return reports. */
    Optional<@Valid DatePeriod> getPeriod();

    /** The carers, one a line. */
    @Value.Redacted
    List<@Valid AssessmentLine> getLines();

    /**
     * How many offers are recorded.
     *
     * @return the number of lines with an offer
     */
    default int offersRecorded() {
        return (int) getLines().stream()
                .filter(line -> line.records(AssessmentEventKind.OFFERED))
                .count();
    }

    /**
     * How many assessments are recorded as carried out.
     *
     * @return the number of lines with one
     */
    default int assessmentsRecorded() {
        return (int)
                getLines().stream().filter(AssessmentLine::recordsAssessment).count();
    }

    /**
     * How many plans are recorded.
     *
     * @return the number of lines with one
     */
    default int plansRecorded() {
        return (int)
                getLines().stream().filter(line -> line.getPlan().isPresent()).count();
    }

    /**
     * The carers for whom neither an assessment nor a reason is recorded: somebody has to ask.
     *
     * @return their lines, in the order of the return
     */
    default List<AssessmentLine> withoutAssessmentOrReason() {
        return getLines().stream()
                .filter(line -> !line.recordsAssessment() && !line.recordsReason())
                .toList();
    }

    /**
     * Begins a return of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a return; what it is not given stays unknown. */
    final class Builder extends ImmutableAssessmentReturn.Builder {
        Builder() {}
    }
}
