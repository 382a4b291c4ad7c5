package org.opencarers.core.consent;

import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What carer and person cared for have agreed to, as rules about assessments and support ask for it.
 *
 * <p>Immutable. Everything may be unknown; an agreement that is not recorded is no refusal. Who may be told what is another
 * matter, for records of their own.
 */
@Value.Immutable
@JsonDeserialize(builder = Agreements.Builder.class)
public interface Agreements {

    /** Whether the carer consents to the assessment (Care Act 2014, s. 63). */
    @Value.Redacted
    Optional<Boolean> getConsentsToAssessment();

    /** Whether the adult needing care agrees to the carer's needs being met by care to that adult (s. 20(1)(c)). */
    @Value.Redacted
    Optional<Boolean> getAgreesToCare();

    /** Whether the person cared for consents to the carer having the care plan. */
    @Value.Redacted
    Optional<Boolean> getConsentsToSharingPlan();

    /**
     * Begins agreements of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what has been agreed; what it is not given stays unknown. */
    final class Builder extends ImmutableAgreements.Builder {
        Builder() {}
    }
}
