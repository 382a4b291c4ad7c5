package org.opencarers.core.reports;

import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.validation.FilledIn;
import org.opencarers.core.validation.NhsNumber;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One row of Client Level Data, as far as table LTS003 needs it, with its texts as the council wrote them.
 *
 * <p>Immutable. Everything may be unknown. A text is compared without regard to case, to dashes and colons and the
 * spaces around them; the text itself is kept. Only events of the period and of one council belong together.
 */
@Value.Immutable
@JsonDeserialize(builder = CareEvent.Builder.class)
public interface CareEvent {

    /** The person's NHS number. */
    @Value.Redacted
    Optional<@NhsNumber String> getNhsNumber();

    /** The id that the council has for the person. */
    @Value.Redacted
    Optional<@FilledIn String> getCouncilId();

    /** The client type, such as {@code Carer}. */
    @Value.Redacted
    Optional<@FilledIn String> getClientType();

    /** The event type, such as {@code Assessment}. */
    @Value.Redacted
    Optional<@FilledIn String> getEventType();

    /** The service, such as {@code Carer Support: Direct to Carer}. */
    @Value.Redacted
    Optional<@FilledIn String> getService();

    /** The delivery mechanism, such as {@code Direct Payment}; absent for blank. */
    @Value.Redacted
    Optional<@FilledIn String> getDelivery();

    /** The outcome, such as {@code NFA - Support declined}; absent for blank. */
    @Value.Redacted
    Optional<@FilledIn String> getOutcome();

    /**
     * The client type as a word of the list.
     *
     * @return the client type; empty when it is blank or not on the list
     */
    default Optional<ClientType> knownClientType() {
        return Wording.find(ClientType.values(), getClientType());
    }

    /**
     * The event type as a word of the list.
     *
     * @return the event type; empty when it is blank or not on the list
     */
    default Optional<CareEventType> knownEventType() {
        return Wording.find(CareEventType.values(), getEventType());
    }

    /**
     * The service as a word of the list of services for carers.
     *
     * @return the service; empty when it is blank or not a service for carers
     */
    default Optional<CarerSupport> knownService() {
        return Wording.find(CarerSupport.values(), getService());
    }

    /**
     * The delivery mechanism as a word of the list.
     *
     * @return the delivery mechanism; empty when it is blank or not on the list
     */
    default Optional<DeliveryMechanism> knownDelivery() {
        return Wording.find(DeliveryMechanism.values(), getDelivery());
    }

    /**
     * The outcome as a word of the list.
     *
     * @return the outcome; empty when it is blank or not on the list
     */
    default Optional<EventOutcome> knownOutcome() {
        return Wording.find(EventOutcome.values(), getOutcome());
    }

    /**
     * The row of table LTS003 to which this event leads.
     *
     * <p>Support direct to the carer leads to row 1, 2 or 3 by its delivery mechanism and to row 4 when that is blank;
     * support involving the person cared for leads to row 6; an assessment with a blank outcome to row 6; a request or
     * review that ended in information, advice or signposting only to row 5. Rows 2 and 3 are read off their names. For
     * everything else the row was not verified.
     *
     * @return the row; empty when the event is not about a carer or its row is not known
     */
    default Optional<CarerSupportRow> row() {
        boolean ofCarer = knownClientType()
                .filter(type -> type != ClientType.SERVICE_USER)
                .isPresent();
        return ofCarer ? knownEventType().flatMap(type -> Lts003.row(type, this)) : Optional.empty();
    }

    /**
     * Begins an event of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of an event; what it is not given stays unknown. */
    final class Builder extends ImmutableCareEvent.Builder {
        Builder() {}
    }
}
