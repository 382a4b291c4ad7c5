package org.opencarers.schedules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;

/** A rule of iCalendar that has been read and found to be one for whole days, with one meaning. */
final class RuleText {

    private final String text;
    private final RecurrenceRule rule;

    private RuleText(String text, RecurrenceRule rule) {
        this.text = text;
        this.rule = rule;
    }

    /** Reads a rule, or refuses it with the remedy. */
    static RuleText read(String recurrence, JsonPath schedule) {
        String text = recurrence.toUpperCase(Locale.ROOT);
        RuleText read;
        try {
            read = new RuleText(text, parsed(text));
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException noRule) {
            throw refused(recurrence, schedule, RuleFault.ofNoRule(text, noRule));
        }
        RuleFault.in(read.rule, text).ifPresent(fault -> {
            throw read.refused(schedule, fault);
        });
        return read;
    }

    static RecurrenceRule parsed(String text) throws InvalidRecurrenceRuleException {
        return new RecurrenceRule(text, RecurrenceRule.RfcMode.RFC5545_STRICT);
    }

    RefusedScheduleException refused(JsonPath schedule, String message) {
        return refused(text, schedule, message);
    }

    /** The rule as it stands. */
    String text() {
        return text;
    }

    /** Whether it comes to an end of its own. */
    boolean ends() {
        return !rule.isInfinite();
    }

    /** Why its days cannot be told without an anchor; empty when they can. */
    Optional<String> doubtWithoutAnchor() {
        if (rule.getInterval() > 1 || has(Part.COUNT)) {
            return Optional.of("the rule " + text + " counts, and no anchor says from which day");
        }
        return namesDays()
                ? Optional.empty()
                : Optional.of("the rule " + text + " names no day, and no anchor gives one");
    }

    /** The day from which to look when the anchor is this: to pick from a month, one has to see the whole of it. */
    LocalDate startOfPeriod(LocalDate anchor) {
        if (!has(Part.BYSETPOS)) {
            return anchor;
        }
        return rule.getFreq() == Freq.YEARLY ? anchor.withDayOfYear(1) : anchor.withDayOfMonth(1);
    }

    /** A rule without end that falls on some day if this one can; without an anchor, some interval will hit it. */
    String forTrial(boolean anchored) {
        return anchored ? without("UNTIL", "COUNT") : without("UNTIL", "COUNT", "INTERVAL");
    }

    /** A rule that takes in every day on which this one can fall, from whatever day it is counted. */
    String atMost() {
        if (namesDays()) {
            return without("COUNT", "INTERVAL");
        }
        Stream<String> limits =
                parts().filter(part -> List.of("BYMONTH", "UNTIL").contains(name(part)));
        return Stream.concat(Stream.of("FREQ=DAILY"), limits).collect(Collectors.joining(";"));
    }

    private boolean namesDays() {
        return rule.getFreq() == Freq.DAILY || has(Part.BYDAY, Part.BYMONTHDAY);
    }

    /** Whether it has any of these parts. No field may hold one: lib-recur fails when parts are loaded before rules. */
    private boolean has(Part... parts) {
        return Stream.of(parts).anyMatch(rule::hasPart);
    }

    private String without(String... names) {
        return parts().filter(part -> !List.of(names).contains(name(part))).collect(Collectors.joining(";"));
    }

    private Stream<String> parts() {
        return Stream.of(text.split(";"));
    }

    private static String name(String part) {
        return part.substring(0, part.indexOf('='));
    }

    private static RefusedScheduleException refused(String recurrence, JsonPath schedule, String message) {
        String place = schedule.property("recurrence").toString();
        return new RefusedScheduleException(new Problem(place, recurrence, message));
    }
}
