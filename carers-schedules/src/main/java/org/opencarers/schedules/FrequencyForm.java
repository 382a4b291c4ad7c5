package org.opencarers.schedules;

import static org.opencarers.schedules.FrequencyWords.DAY;
import static org.opencarers.schedules.FrequencyWords.NUMBER;
import static org.opencarers.schedules.FrequencyWords.ORDINAL;
import static org.opencarers.schedules.FrequencyWords.UNIT;
import static org.opencarers.schedules.FrequencyWords.days;
import static org.opencarers.schedules.FrequencyWords.every;
import static org.opencarers.schedules.FrequencyWords.listOf;
import static org.opencarers.schedules.FrequencyWords.number;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opencarers.schedules.FrequencyReading.Ambiguous;
import org.opencarers.schedules.FrequencyReading.Meaning;
import org.opencarers.schedules.FrequencyReading.NotUnderstood;
import org.opencarers.schedules.FrequencyReading.Understood;

/** One form of words, and what it says. */
record FrequencyForm(Pattern words, Function<MatchResult, FrequencyReading> meaning) {

    private static final int MONTHS = 12;

    /** All forms; the ambiguous ones come first, wherever in a text they stand. */
    static List<FrequencyForm> all() {
        String dayList = "(" + listOf(DAY) + ")";
        return List.of(
                form(".*\\bbi ?(weekly|monthly|yearly|annually|annual)\\b.*", found -> twoMeanings(found.group(1))),
                form(
                        "(?:every|each) (" + ORDINAL + ") (" + DAY + ")",
                        found -> ordinalDay(found.group(1), found.group(2))),
                form(
                        "(" + String.join("|", FrequencyWords.SINGLE.keySet()) + ")",
                        found -> says(FrequencyWords.single(found.group(1)))),
                form(
                        "(?:every|each|once (?:an?|per|each|every)) (" + UNIT + ")",
                        found -> says(every(1, found.group(1)))),
                form(
                        "(?:once )?(?:every other|every second|alternate) (" + UNIT + ")",
                        found -> says(every(2, found.group(1)))),
                form(
                        "(?:once )?every (" + NUMBER + ") (" + UNIT + ")",
                        found -> says(every(number(found.group(1)), found.group(2)))),
                form(
                        "(" + NUMBER + ") (week|month|year)ly",
                        found -> says(every(number(found.group(1)), found.group(2)))),
                form(
                        "(twice|(?:" + NUMBER + ") times) (?:(?:an?|per|each|every|in a) year|yearly|annually)",
                        found -> timesAYear(found.group(1))),
                form(
                        "(?:on )?(?:the )?(?:every )?(" + listOf(ORDINAL) + ") " + dayList
                                + " (?:(?:of|in) (?:the|each|every|a) month|monthly)",
                        found -> inTheMonth(found.group(1), found.group(2))),
                form(
                        "(?:weekly )?(?:on )?(?:every |each |an? )?" + dayList,
                        found -> says("FREQ=WEEKLY;BYDAY=" + days(found.group(1), ""))),
                form(
                        "(?:every other|alternate|(?:fortnightly|every fortnight) on(?: an?)?) " + dayList,
                        found -> says(every(2, "week") + ";BYDAY=" + days(found.group(1), ""))),
                form(
                        "every (" + NUMBER + ") weeks? on (?:an? )?" + dayList,
                        found -> says(every(number(found.group(1)), "week") + ";BYDAY=" + days(found.group(2), ""))));
    }

    /** What a text says in this form; empty when it does not have the form. */
    Optional<FrequencyReading> read(String simplified) {
        Matcher matcher = words.matcher(simplified);
        return matcher.matches() ? Optional.of(meaning.apply(matcher)) : Optional.empty();
    }

    private static FrequencyForm form(String words, Function<MatchResult, FrequencyReading> meaning) {
        return new FrequencyForm(Pattern.compile(words), meaning);
    }

    private static FrequencyReading says(String recurrence) {
        return new Understood(recurrence, Optional.empty());
    }

    private static FrequencyReading twoMeanings(String ending) {
        return switch (ending) {
            case "weekly" ->
                ambiguous(
                        "bi-weekly",
                        new Meaning("twice a week, with the right days", "FREQ=WEEKLY;BYDAY=TU,TH"),
                        new Meaning("every two weeks", every(2, "week")));
            case "monthly" ->
                ambiguous(
                        "bi-monthly",
                        new Meaning("twice a month, with the right days", "FREQ=MONTHLY;BYDAY=1TU,3TU"),
                        new Meaning("every two months", every(2, "month")));
            default ->
                ambiguous(
                        "bi-" + ending,
                        new Meaning("twice a year", every(6, "month")),
                        new Meaning("every two years", every(2, "year")));
        };
    }

    private static FrequencyReading ordinalDay(String ordinal, String day) {
        String place = FrequencyWords.places(ordinal).get(0);
        String inTheMonth = "FREQ=MONTHLY;BYDAY=" + days(day, place);
        return switch (place) {
            case "1", "-1" -> says(inTheMonth);
            default ->
                ambiguous(
                        "every " + ordinal + " " + day,
                        new Meaning("each month", inTheMonth),
                        new Meaning(
                                "every " + place + " weeks", every(number(place), "week") + ";BYDAY=" + days(day, "")));
        };
    }

    private static FrequencyReading inTheMonth(String ordinals, String days) {
        return says("FREQ=MONTHLY;BYDAY="
                + FrequencyWords.places(ordinals).stream()
                        .map(place -> days(days, place))
                        .collect(Collectors.joining(",")));
    }

    private static FrequencyReading timesAYear(String times) {
        int count = times.equals("twice") ? 2 : number(times.substring(0, times.indexOf(' ')));
        if (count == 1) {
            return says(every(1, "year"));
        }
        if (MONTHS % count != 0) {
            return new NotUnderstood();
        }
        int months = MONTHS / count;
        return new Understood(
                every(months, "month"),
                Optional.of("evenly spaced, every " + (months == 1 ? "month" : months + " months")));
    }

    private static FrequencyReading ambiguous(String words, Meaning one, Meaning other) {
        return new Ambiguous(words, List.of(one, other));
    }
}
