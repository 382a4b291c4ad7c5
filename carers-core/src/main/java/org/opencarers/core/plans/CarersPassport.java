package org.opencarers.core.plans;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.people.Carer;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A card or letter by which an organisation recognises a carer, with what it entitles to, such as visits outside hours.
 *
 * <p>Immutable. Everything may be unknown. Schemes are local; none has legal effect by itself.
 */
@Value.Immutable
@JsonDeserialize(builder = CarersPassport.Builder.class)
@DatesInOrder
public interface CarersPassport {

    /** The scheme, as it calls itself. */
    Optional<@FilledIn String> getScheme();

    /** Who issues the passport. */
    Optional<@Valid Organisation> getIssuer();

    /** The carer to whom it was issued. */
    @Value.Redacted
    Optional<@Valid Carer> getHolder();

    /** The day on which it was issued, the first on which it holds. */
    @Value.Redacted
    Optional<LocalDate> getIssuedOn();

    /** The last day on which it holds. */
    @Value.Redacted
    Optional<LocalDate> getValidUntil();

    /** What it entitles the holder to, one thing a line, in the words of the scheme; empty for nothing. */
    Optional<List<@FilledIn String>> getEntitlements();

    /** Where it was applied for: an address on the web, a ward, a form. */
    Optional<@FilledIn String> getAppliedVia();

    /**
     * Whether the passport holds on a day.
     *
     * @param day the day that is asked about
     * @return whether it does; empty when the days that are known do not settle it
     */
    default Optional<Boolean> validOn(LocalDate day) {
        boolean outside = getIssuedOn().map(day::isBefore).orElse(false)
                || getValidUntil().map(day::isAfter).orElse(false);
        if (outside) {
            return Optional.of(false);
        }
        return getIssuedOn().isPresent() && getValidUntil().isPresent() ? Optional.of(true) : Optional.empty();
    }

    /**
     * Begins a passport of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a passport; what it is not given stays unknown. */
    final class Builder extends ImmutableCarersPassport.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public CarersPassport build() {
            CarersPassport given = super.build();
            entitlements(Canonical.list(given.getEntitlements()));
            return super.build();
        }
    }
}
