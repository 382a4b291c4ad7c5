package org.opencarers.core.situation;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.assessment.CarersAssessment;
import org.opencarers.core.caring.Caring;
import org.opencarers.core.people.CaredForPerson;
import org.opencarers.core.people.Carer;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One carer, one person cared for, the caring between them, and the carer's assessment: the root of a situation document.
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
