package org.opencarers.core.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.validation.FilledIn;
import org.opencarers.core.validation.GssCode;
import org.opencarers.core.validation.Postcode;
import org.opencarers.core.validation.Uprn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Where somebody lives, or where something is: as it is written on a letter, and as rules about areas ask for it.
 *
 * <p>Immutable. Everything may be unknown. Nothing is worked out from anything else: a postcode does not tell the council,
 * because some lie across a border.
 */
@Value.Immutable
@JsonDeserialize(builder = Address.Builder.class)
public interface Address {

    /** The lines above the postcode, from the house to the town. */
    @Value.Redacted
    Optional<List<@FilledIn String>> getLines();

    /** The postcode, in capital letters with one space. */
    @Value.Redacted
    Optional<@Postcode String> getPostcode();

    /** The unique property reference number, at most 12 digits. */
    @Value.Redacted
    Optional<@Uprn String> getUprn();

    /** The nation in which it lies. */
    @Value.Redacted
    Optional<Nation> getNation();

    /** The GSS code of the county, unitary or borough council under which it lies, such as {@code E10000016}. */
    @Value.Redacted
    Optional<@GssCode String> getAuthorityCode();

    /** The GSS code of the district in which it lies, or of the unitary or borough itself. */
    @Value.Redacted
    Optional<@GssCode String> getDistrictCode();

    /** For each of these areas that has been asked about, whether it lies there; those that are not here are unknown. */
    @Value.Redacted
    Map<LocalArea, Boolean> getAreas();

    /**
     * Begins an address of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of an address; what it is not given stays unknown. */
    final class Builder extends ImmutableAddress.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public Address build() {
            Address given = super.build();
            lines(Canonical.list(given.getLines()));
            areas(Canonical.map(given.getAreas()));
            return super.build();
        }
    }
}
