package org.opencarers.core.reports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom each event is about: by NHS number, else by the council's own id where that is not several people's. */
final class CarerIds {

    private final Map<String, Set<String>> nhsNumbersByCouncilId = new HashMap<>();

    CarerIds(List<CareEvent> events) {
        for (CareEvent event : events) {
            councilId(event)
                    .ifPresent(id -> nhsNumbersByCouncilId
                            .computeIfAbsent(id, none -> new HashSet<>())
                            .addAll(nhsNumber(event).stream().toList()));
        }
    }

    /** What stands for the person, the same in all their events; empty when no id can be assigned. */
    Optional<String> idOf(CareEvent event) {
        return nhsNumber(event)
                .map(CarerIds::ofNhsNumber)
                .or(() -> councilId(event).flatMap(this::ofCouncilId));
    }

    private Optional<String> ofCouncilId(String id) {
        Set<String> nhsNumbers = nhsNumbersByCouncilId.getOrDefault(id, Set.of());
        if (nhsNumbers.isEmpty()) {
            return Optional.of("council " + id);
        }
        return nhsNumbers.size() == 1
                ? Optional.of(ofNhsNumber(nhsNumbers.iterator().next()))
                : Optional.empty();
    }

    private static String ofNhsNumber(String number) {
        return "NHS " + number;
    }

    private static Optional<String> nhsNumber(CareEvent event) {
        return event.getNhsNumber().filter(number -> !number.isBlank());
    }

    private static Optional<String> councilId(CareEvent event) {
        return event.getCouncilId().filter(id -> !id.isBlank());
    }
}
