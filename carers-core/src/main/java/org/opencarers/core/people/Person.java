package org.opencarers.core.people;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencarers.core.codes.CodedValue;
import org.opencarers.core.contact.Address;
import org.opencarers.core.contact.ContactDetails;
import org.opencarers.core.validation.LanguageTag;
import org.opencarers.core.validation.NhsNumber;

/**
 * Somebody, as a record knows them: a name, a day of birth, a home, and how they want to be spoken with.
 *
 * <p>Immutable. Everything may be unknown. Every person is met as a {@link Carer} or as a {@link CaredForPerson}: all of
 * this stands in their documents beside what is theirs alone.
 */
public interface Person {

    /** The person's names. */
    @Value.Redacted
    Optional<@Valid PersonName> getName();

    /** The day on which the person was born; the age on any day follows from it. */
    @Value.Redacted
    Optional<LocalDate> getDateOfBirth();

    /** The person's NHS number, ten digits without spaces. It says nothing about the nation in which the person lives. */
    @Value.Redacted
    Optional<@NhsNumber String> getNhsNumber();

    /** Where the person lives. */
    @Value.Redacted
    Optional<@Valid Address> getAddress();

    /** How the person can be reached. */
    @Value.Redacted
    Optional<@Valid ContactDetails> getContact();

    /** The languages that the person speaks or signs, as BCP 47 codes, the preferred one first; absent when not asked. */
    @Value.Redacted
    Optional<List<@LanguageTag String>> getLanguages();

    /** What the person needs in order to understand and be understood; empty for nothing, absent when not asked. */
    @Value.Redacted
    Optional<Set<CommunicationNeed>> getCommunicationNeeds();

    /** The person's gender, as the person states it. */
    @Value.Redacted
    Optional<Gender> getGender();

    /** The ethnic category that the person chose, as a code with its list. */
    @Value.Redacted
    Optional<@Valid CodedValue> getEthnicity();
}
