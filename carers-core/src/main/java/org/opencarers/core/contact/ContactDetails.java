package org.opencarers.core.contact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.validation.FilledIn;
import org.opencarers.core.validation.PhoneNumber;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How somebody or something can be reached. Immutable; everything may be unknown, and a list that is known and empty says
 * that there is none.
 */
@Value.Immutable
@JsonDeserialize(builder = ContactDetails.Builder.class)
public interface ContactDetails {

    /** Telephone numbers, in the order in which to try them. */
    @Value.Redacted
    Optional<List<@PhoneNumber String>> getPhones();

    /** The email address. */
    @Value.Redacted
    Optional<@Email(message = "{org.opencarers.core.contact.ContactDetails.email}") String> getEmail();

    /** The web page. */
    Optional<@FilledIn String> getWebPage();

    /** The address for letters, where it is not the home. */
    @Value.Redacted
    Optional<@Valid Address> getPostalAddress();

    /** What else to know, such as the days on which somebody answers or whom to ask for. */
    @Value.Redacted
    Optional<@FilledIn String> getNotes();

    /** Whether a message may be left; absent when nobody has asked, and then none should be. */
    @Value.Redacted
    Optional<Boolean> getMayLeaveMessage();

    /**
     * One telephone number and nothing else.
     *
     * @param number the number
     * @return the contact details
     */
    static ContactDetails phone(String number) {
        return builder().phones(List.of(number)).build();
    }

    /**
     * Begins contact details of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects ways to reach somebody; what it is not given stays unknown. */
    final class Builder extends ImmutableContactDetails.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public ContactDetails build() {
            phones(Canonical.list(super.build().getPhones()));
            return super.build();
        }
    }
}
