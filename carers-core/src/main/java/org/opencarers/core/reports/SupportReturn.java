package org.opencarers.core.reports;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.validation.CountUpTo;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Table LTS003 of the adult social care returns: how many carers of a council stand in which row of support.
 *
 * <p>Immutable. Each carer is counted once, in the row with the lowest number to which an event leads. Service users
 * are not counted, and neither are events of people to whom no id can be assigned. Whom the rules that were verified do
 * not place is counted as such and put into no row, so the six rows may hold fewer carers than the national table.
 */
@Value.Immutable
@JsonDeserialize(builder = SupportReturn.Builder.class)
public interface SupportReturn {

    /** The carers by row; a row that is not there holds none. */
    Map<CarerSupportRow, @CountUpTo Integer> getCarers();

    /** The carers of whom no event leads to a row that is known. */
    @CountUpTo
    Integer getCarersNotPlaced();

    /**
     * The events that do not lead to a row that is known, or whose client type is not; also of carers who have a row.
     */
    @CountUpTo
    Integer getEventsNotPlaced();

    /** The events of carers that were dropped, because no id can be assigned. */
    @CountUpTo
    Integer getEventsDropped();

    /** The events of service users, who are not counted. */
    @CountUpTo
    Integer getEventsOfServiceUsers();

    /**
     * Counts the carers in the events of one council.
     *
     * <p>A carer goes by the NHS number. Without one the council's own id serves, if it is unique: an id that stands
     * beside one NHS number elsewhere is that person's, one that stands beside several is nobody's. That reading of
     * "unique" is this library's and was not verified.
     *
     * @param events the events of the period
     * @return the counts
     */
    static SupportReturn of(List<CareEvent> events) {
        return Lts003.count(events);
    }

    /**
     * Begins a return; the four counts of what is outside the rows must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the counts of a return. */
    final class Builder extends ImmutableSupportReturn.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public SupportReturn build() {
            SupportReturn given = super.build();
            carers(Canonical.map(given.getCarers()));
            return super.build();
        }
    }
}
