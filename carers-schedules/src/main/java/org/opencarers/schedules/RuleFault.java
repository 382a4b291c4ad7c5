package org.opencarers.schedules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;

/** What is wrong with a rule, and what to write instead. */
final class RuleFault {

    private static final int LONGEST_INTERVAL = 1000;

    private RuleFault() {}

    /** What is wrong with a text that is no rule at all. */
    static String ofNoRule(String text, Exception noRule) {
        if (text.startsWith("RRULE")) {
            return "must be the value of an RRULE alone; leave out RRULE:";
        }
        FrequencyReading words = PlainFrequency.read(text);
        if (words instanceof FrequencyReading.Understood understood) {
            return "must be a rule and not words; write " + understood.recurrence();
        }
        if (words instanceof FrequencyReading.Ambiguous ambiguous) {
            return "must be a rule and not words; " + ambiguous.message();
        }
        return "must be the value of an iCalendar RRULE, such as FREQ=MONTHLY;BYDAY=1TU,3TU" + detail(noRule);
    }

    /** What keeps a rule that can be read from having one meaning in days; empty when nothing does. */
    static Optional<String> in(RecurrenceRule rule, String text) {
        boolean yearly = rule.getFreq() == Freq.YEARLY;
        boolean monthly = rule.getFreq() == Freq.MONTHLY;
        boolean ofDays = yearly || monthly || rule.getFreq() == Freq.WEEKLY || rule.getFreq() == Freq.DAILY;
        if (!ofDays || has(rule, Part.BYHOUR, Part.BYMINUTE, Part.BYSECOND)) {
            return Optional.of("must name days only; write the times as startTime and endTime");
        }
        if (has(rule, Part.RSCALE, Part.SKIP)) {
            return Optional.of("must be a rule of RFC 5545; leave out RSCALE and SKIP");
        }
        if (has(rule, Part.UNTIL) && !endsOnDay(text)) {
            return Optional.of("must end on a day that exists, without a time, as in UNTIL=20261231");
        }
        // lib-recur walks over an interval day by day.
        if (rule.getInterval() > LONGEST_INTERVAL) {
            return Optional.of("must have an INTERVAL of at most " + LONGEST_INTERVAL + "; correct it");
        }
        // lib-recur takes week 1 for week 53 of a shorter year, and fails on day -366.
        if (has(rule, Part.BYWEEKNO, Part.BYYEARDAY)) {
            return Optional.of("must not count the weeks or days of a year; write BYMONTH with BYDAY or BYMONTHDAY");
        }
        // Some programs take all months then, and some that of the anchor.
        if (yearly && has(rule, Part.BYMONTHDAY) && !has(rule, Part.BYMONTH)) {
            return Optional.of("must say of which months the days are; add BYMONTH, or write FREQ=MONTHLY");
        }
        // What is picked from a part of a period, or counted after the picking, is nowhere agreed.
        boolean pickable = (yearly || monthly) && has(rule, Part.BYDAY, Part.BYMONTHDAY) && !has(rule, Part.COUNT);
        if (has(rule, Part.BYSETPOS) && !pickable) {
            return Optional.of("must have BYSETPOS beside the days of a month or year to pick from, and not COUNT");
        }
        return Optional.empty();
    }

    private static boolean has(RecurrenceRule rule, Part... parts) {
        return Stream.of(parts).anyMatch(rule::hasPart);
    }

    private static boolean endsOnDay(String text) {
        String from = text.substring(text.indexOf("UNTIL=") + "UNTIL=".length());
        try {
            LocalDate.parse(from.split(";", 2)[0], DateTimeFormatter.BASIC_ISO_DATE);
            return true;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    /** What lib-recur says of it, unless that repeats too much of the text, or what cannot be shown. */
    private static String detail(Exception noRule) {
        String said = String.valueOf(noRule.getMessage());
        return said.matches("[ -~]{1,60}") ? " (" + said + ")" : "";
    }
}
