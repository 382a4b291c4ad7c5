package org.opencarers.rules.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opencarers.core.contact.Address;
import org.opencarers.core.contact.ContactDetails;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.schedules.Schedule;
import org.opencarers.core.schedules.StatedFrequency;
import org.opencarers.core.services.DirectoryEntry;
import org.opencarers.core.time.DatePeriod;
import org.opencarers.rules.packs.SupportEntry;

/** Local support in words; what an entry does not say has no line. */
final class SupportText {

    private static final String NONE = "none";

    private final Page page = new Page();

    private SupportText() {}

    static String of(ToldSupport told) {
        SupportText text = new SupportText();
        if (told.entries().isEmpty()) {
            text.page.line(nothing(told));
        }
        text.add(told.entries());
        if (!told.areaNotStated().isEmpty()) {
            text.page.line("");
            text.page.line("These do not state the area that they serve by its code: ask whether they serve "
                    + told.area().orElseThrow());
            text.page.line("");
            text.add(told.areaNotStated());
        }
        return text.page.text();
    }

    private static String nothing(ToldSupport told) {
        return "no pack that is loaded tells of support"
                + told.policy().map(id -> " under " + id).orElse("")
                + told.area().map(code -> " for " + code).orElse("");
    }

    private void add(List<SupportEntry> entries) {
        for (int place = 0; place < entries.size(); place++) {
            if (place > 0) {
                page.line("");
            }
            add(entries.get(place));
        }
    }

    private void add(SupportEntry told) {
        DirectoryEntry entry = told.entry();
        page.line(entry.getName());
        row("provider", entry.getProvider().map(Organisation::getName));
        row(
                "kinds",
                entry.getKinds().map(kinds -> kinds.stream().map(Shown::words).toList()));
        row("what", entry.getDescription());
        row("for", entry.getWhoMayUseText());
        row("decided by", entry.getWhoMayUse());
        row("come", entry.getSelfReferral().map(self -> self ? "without being sent" : "when somebody sends you"));
        row("appointment", entry.getAppointmentNeeded().map(needed -> needed ? "needed" : "not needed"));
        row("cost", entry.getFreeOfCharge().map(free -> free ? "free of charge" : "there is a charge"));
        row("area", area(entry));
        row("where", entry.getPlaces());
        row("room for", entry.getCapacity().map(String::valueOf));
        entry.getSchedules().ifPresent(this::addSchedules);
        row("how often", entry.getStatedFrequency().map(SupportText::words));
        row("offered", entry.getOffered().flatMap(SupportText::words));
        entry.getContact().ifPresent(this::add);
        row("source", entry.getSource());
        row("publisher", told.publisher().map(Organisation::getName));
        row(
                "told by",
                Optional.of(told.pack() + ", " + told.directory()
                        + told.asOf().map(day -> " (" + Shown.day(day) + ")").orElse("")));
    }

    private void add(ContactDetails contact) {
        row("telephone", contact.getPhones());
        row("email", contact.getEmail());
        row("web page", contact.getWebPage());
        row("address", contact.getPostalAddress().map(SupportText::words));
        row("note", contact.getNotes());
    }

    private void addSchedules(List<Schedule> schedules) {
        List<String> words = schedules.stream().map(ScheduleText::of).toList();
        (words.isEmpty() ? List.of(NONE) : words).forEach(when -> page.row("when", when));
    }

    private void row(String label, Optional<?> known) {
        known.map(value -> value instanceof List<?> list ? words(list) : value.toString())
                .ifPresent(text -> page.row(label, text));
    }

    private static String words(List<?> list) {
        return list.isEmpty() ? NONE : list.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Optional<String> area(DirectoryEntry entry) {
        Optional<String> codes = entry.getAreaCodes().map(SupportText::words);
        return entry.getAreaNames()
                .map(names -> words(names) + codes.map(all -> " (" + all + ")").orElse(""))
                .or(() -> codes);
    }

    private static String words(StatedFrequency stated) {
        return stated.getWords() + stated.getNote().map(note -> ". " + note).orElse("");
    }

    private static Optional<String> words(DatePeriod period) {
        List<String> ends = new ArrayList<>();
        period.getStart().ifPresent(start -> ends.add("from " + Shown.day(start)));
        period.getEnd().ifPresent(end -> ends.add("until " + Shown.day(end)));
        return ends.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", ends));
    }

    private static String words(Address address) {
        List<String> lines = new ArrayList<>(address.getLines().orElse(List.of()));
        address.getPostcode().ifPresent(lines::add);
        return lines.isEmpty() ? "not written out" : String.join(", ", lines);
    }
}
