package org.opencarers.core.reports;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How table LTS003 places the events of carers, and counts the carers. */
final class Lts003 {

    private Lts003() {}

    /** The row to which a carer's event of this type leads; empty when it is not known. */
    static Optional<CarerSupportRow> row(CareEventType type, CareEvent event) {
        return switch (type) {
            case SERVICE -> event.knownService().flatMap(service -> rowOfService(service, event));
            case ASSESSMENT ->
                Wording.isBlank(event.getOutcome()) ? Optional.of(CarerSupportRow.NO_DIRECT_SUPPORT) : Optional.empty();
            case REQUEST, REVIEW ->
                event.knownOutcome()
                        .filter(outcome -> outcome == EventOutcome.NFA_INFORMATION_AND_ADVICE)
                        .map(outcome -> CarerSupportRow.INFORMATION_AND_ADVICE);
        };
    }

    private static Optional<CarerSupportRow> rowOfService(CarerSupport service, CareEvent event) {
        if (service == CarerSupport.INVOLVING_PERSON_CARED_FOR) {
            return Optional.of(CarerSupportRow.NO_DIRECT_SUPPORT);
        }
        if (Wording.isBlank(event.getDelivery())) {
            return Optional.of(CarerSupportRow.DIRECT_UNKNOWN_DELIVERY);
        }
        return event.knownDelivery().map(delivery -> switch (delivery) {
            case DIRECT_PAYMENT -> CarerSupportRow.DIRECT_PAYMENT;
            case MANAGED_PERSONAL_BUDGET -> CarerSupportRow.MANAGED_PERSONAL_BUDGET;
            case COMMISSIONED_SUPPORT -> CarerSupportRow.COMMISSIONED_SUPPORT;
        });
    }

    /** Counts every carer once, in the lowest row. */
    static SupportReturn count(List<CareEvent> events) {
        CarerIds ids = new CarerIds(events);
        Map<String, Optional<CarerSupportRow>> rows = new HashMap<>();
        int ofServiceUsers = 0;
        int notPlaced = 0;
        int dropped = 0;
        for (CareEvent event : events) {
            Optional<ClientType> type = event.knownClientType();
            Optional<String> id = ids.idOf(event);
            if (type.equals(Optional.of(ClientType.SERVICE_USER))) {
                ofServiceUsers++;
            } else if (type.isPresent() && id.isEmpty()) {
                dropped++;
            } else {
                Optional<CarerSupportRow> row = event.row();
                notPlaced += row.isEmpty() ? 1 : 0;
                if (type.isPresent()) {
                    rows.merge(id.get(), row, Lts003::lower);
                }
            }
        }
        Map<CarerSupportRow, Integer> carers = new EnumMap<>(CarerSupportRow.class);
        rows.values().forEach(row -> row.ifPresent(placed -> carers.merge(placed, 1, Integer::sum)));
        return SupportReturn.builder()
                .carers(carers)
                .carersNotPlaced(Collections.frequency(rows.values(), Optional.empty()))
                .eventsNotPlaced(notPlaced)
                .eventsDropped(dropped)
                .eventsOfServiceUsers(ofServiceUsers)
                .build();
    }

    private static Optional<CarerSupportRow> lower(Optional<CarerSupportRow> one, Optional<CarerSupportRow> other) {
        return Stream.concat(one.stream(), other.stream()).min(Comparator.naturalOrder());
    }
}
