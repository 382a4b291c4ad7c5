package org.opencarers.core.sharing;

import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.validation.CountUpTo;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a Trust has decided for itself: the only six cells of local policy (the confidentiality specification, section
 * 9).
 *
 * <p>Immutable. A cell that is absent takes its stricter value.
 */
@Value.Immutable
@JsonDeserialize(builder = LocalCells.Builder.class)
public interface LocalCells {

    /** What is allowed about what the recipient already knows; absent, only with agreement. */
    Optional<KnownInformationCell> getKnownInformation();

    /** For how many days after its review date a permit still counts; absent, for none. */
    Optional<@CountUpTo Integer> getStalePermitGraceDays();

    /** What is allowed about a discharge to the recipient's home; absent, a person decides. */
    Optional<DischargePracticalitiesCell> getDischargePracticalities();

    /** Whether a carer is told that the patient refused; absent, no. */
    Optional<TellCarerOfRefusalCell> getTellCarerOfRefusal();

    /** What is allowed about the general condition of a patient who lacks capacity; absent, a person decides. */
    Optional<GeneralConditionQuickConfirmCell> getGeneralConditionQuickConfirm();

    /** What becomes of a consent given before capacity was lost; absent, a person decides. */
    Optional<CapacityLostAfterConsentCell> getCapacityLostAfterConsent();

    /**
     * Begins local policy with every cell at its stricter value.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects cells; those it is not given take their stricter value. */
    final class Builder extends ImmutableLocalCells.Builder {
        Builder() {}
    }
}
