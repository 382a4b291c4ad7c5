package org.opencarers.schedules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;

/**
 * The days that a rule names; where it cannot be told which, every day that it may name. Where it picks among the days
 * of a month or year, some that lie in that of the anchor may come before it.
 *
 * <p>lib-recur gives up where it finds no day in 1,000 weeks, months or years, or in 4,320 days. It is therefore asked
 * about a year at a time, in which giving up says that there is no day.
 */
final class RuleDays {

    private static final int DAYS_AT_A_TIME = 366;

    private final String rule;
    private final Optional<LocalDate> start;
    private final Optional<String> doubt;

    private RuleDays(String rule, Optional<LocalDate> start, Optional<String> doubt) {
        this.rule = rule;
        this.start = start;
        this.doubt = doubt;
    }

    static RuleDays of(RuleText text, Optional<LocalDate> anchor, JsonPath schedule) {
        if (!anchor.map(Turns::isWithinReach).orElse(true)) {
            throw new RefusedScheduleException(Problem.at(
                    schedule.property("anchor").toString(), "must lie in the years 1900 to 2999; correct the year"));
        }
        Optional<LocalDate> start = anchor.map(text::startOfPeriod);
        if (!everFalls(text.forTrial(anchor.isPresent()), start)) {
            throw text.refused(
                    schedule,
                    "must name days that exist, with FREQ=DAILY within ten years; correct the days, months or anchor");
        }
        Optional<String> doubt = anchor.isPresent() ? Optional.empty() : text.doubtWithoutAnchor();
        return new RuleDays(doubt.isPresent() ? text.atMost() : text.text(), start, doubt);
    }

    /** Why it cannot be told on which of the days it falls; empty when it falls on all of them. */
    Optional<String> doubt() {
        return doubt;
    }

    /** The days from one to another, both included, in their order. */
    List<LocalDate> between(LocalDate from, LocalDate untilInclusive) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate first = from;
        while (!first.isAfter(untilInclusive)) {
            LocalDate next = first.plusDays(DAYS_AT_A_TIME);
            collect(first, next.isAfter(untilInclusive) ? untilInclusive : next.minusDays(1), days);
            first = next;
        }
        return days;
    }

    private void collect(LocalDate from, LocalDate untilInclusive, List<LocalDate> days) {
        // Without an anchor, any day before is as good to begin with.
        LocalDate begin = start.orElseGet(() -> LocalDate.of(from.getYear() - 1, 1, 1));
        try {
            RecurrenceRuleIterator iterator = parsed(rule).iterator(dateTime(begin));
            if (from.isAfter(begin)) {
                iterator.fastForward(dateTime(from));
            }
            // Peeked at before it is taken: with the taking, lib-recur looks for the next one, and may give up.
            while (iterator.hasNext() && !day(iterator.peekDateTime()).isAfter(untilInclusive)) {
                LocalDate day = day(iterator.peekDateTime());
                if (!day.isBefore(from)) {
                    days.add(day);
                }
                iterator.nextDateTime();
            }
        } catch (IllegalArgumentException | IllegalStateException gaveUp) {
            // There is no further day in this year.
        }
    }

    private static boolean everFalls(String rule, Optional<LocalDate> start) {
        try {
            return parsed(rule)
                    .iterator(dateTime(start.orElse(LocalDate.of(2000, 1, 1))))
                    .hasNext();
        } catch (IllegalArgumentException | IllegalStateException gaveUp) {
            return false;
        }
    }

    /** Parsed anew for every use: lib-recur changes a rule while it iterates, so that no two threads may share one. */
    private static RecurrenceRule parsed(String rule) {
        try {
            return RuleText.parsed(rule);
        } catch (InvalidRecurrenceRuleException impossible) {
            throw new AssertionError("a rule that was read before can be read again", impossible);
        }
    }

    private static DateTime dateTime(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }

    private static LocalDate day(DateTime dateTime) {
        return LocalDate.of(dateTime.getYear(), dateTime.getMonth() + 1, dateTime.getDayOfMonth());
    }
}
