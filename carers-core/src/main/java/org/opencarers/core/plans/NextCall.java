package org.opencarers.core.plans;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.caring.EmergencyContact;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The answer to "whom do we call now?": one of the contacts of an emergency plan, or its fallback, never both.
 *
 * <p>Immutable. Made by {@link EmergencyPlan#whomToCall(int)}.
 */
@Value.Immutable
@JsonDeserialize(builder = NextCall.Builder.class)
public interface NextCall {

    /** The contact to call; absent when it is the turn of the fallback. */
    @Value.Redacted
    Optional<@Valid EmergencyContact> getContact();

    /** The fallback, of which the one that answers now is to be called; empty when it is the turn of a contact. */
    List<@Valid CrisisContact> getFallback();

    /**
     * Begins a call.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects whom to call. */
    final class Builder extends ImmutableNextCall.Builder {
        Builder() {}
    }
}
