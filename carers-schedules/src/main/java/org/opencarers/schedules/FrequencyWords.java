package org.opencarers.schedules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of frequency: numbers, ordinals, days of the week and stretches of time, as patterns and as iCalendar. */
final class FrequencyWords {

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");
    private static final List<String> SHORT_ORDINALS = List.of("1st", "2nd", "3rd", "4th", "5th");
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** A number from 1 to 99. */
    static final String NUMBER = "(?:[1-9][0-9]?|" + String.join("|", NUMBERS) + ")";

    /** The first to the fifth of a month, or the last. */
    static final String ORDINAL =
            "(?:" + String.join("|", ORDINALS) + "|" + String.join("|", SHORT_ORDINALS) + "|last)";

    /** A day of the week, one or many of them. */
    static final String DAY = "(?:(?:" + String.join("|", DAYS) + ")s?)";

    /** A stretch of time, one or many of them. */
    static final String UNIT = "(?:(?:day|week|fortnight|month|quarter|year)s?)";

    /** Words that are a rule by themselves. */
    static final Map<String, String> SINGLE = Map.ofEntries(
            Map.entry("daily", "FREQ=DAILY"),
            Map.entry("weekly", "FREQ=WEEKLY"),
            Map.entry("fortnightly", "FREQ=WEEKLY;INTERVAL=2"),
            Map.entry("monthly", "FREQ=MONTHLY"),
            Map.entry("quarterly", "FREQ=MONTHLY;INTERVAL=3"),
            Map.entry("half yearly", "FREQ=MONTHLY;INTERVAL=6"),
            Map.entry("yearly", "FREQ=YEARLY"),
            Map.entry("annually", "FREQ=YEARLY"),
            Map.entry("annual", "FREQ=YEARLY"),
            Map.entry("biennially", "FREQ=YEARLY;INTERVAL=2"),
            Map.entry("biennial", "FREQ=YEARLY;INTERVAL=2"),
            Map.entry("weekdays", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
            Map.entry("every weekday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
            Map.entry("weekends", "FREQ=WEEKLY;BYDAY=SA,SU"),
            Map.entry("every weekend", "FREQ=WEEKLY;BYDAY=SA,SU"));

    private FrequencyWords() {}

    /** Small letters, with one space for every hyphen, comma, full stop and gap. */
    static String simplified(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00A0\\-\\u2010-\\u2015,.;]+", " ")
                .strip();
    }

    /** One or more of the same, with or without "and" between them. */
    static String listOf(String word) {
        return word + "(?: (?:and )?" + word + ")*";
    }

    static String single(String word) {
        return Objects.requireNonNull(SINGLE.get(word), word);
    }

    static int number(String word) {
        int index = NUMBERS.indexOf(word);
        return index < 0 ? Integer.parseInt(word) : index + 1;
    }

    /** The days of the week in a text, such as {@code TU,TH}, each with its place in the month if that is not empty. */
    static String days(String text, String place) {
        return DAYS.stream()
                .filter(text::contains)
                .map(day -> place + day.substring(0, 2).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }

    /** The places in the month that a text names, such as 1 and 3, or -1 for the last. */
    static List<String> places(String text) {
        List<String> places = new ArrayList<>();
        Matcher ordinals = Pattern.compile(ORDINAL).matcher(text);
        while (ordinals.find()) {
            int index = Math.max(ORDINALS.indexOf(ordinals.group()), SHORT_ORDINALS.indexOf(ordinals.group()));
            places.add(index < 0 ? "-1" : String.valueOf(index + 1));
        }
        return places;
    }

    /** The rule for every so many stretches of time. */
    static String every(int count, String unit) {
        String one = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
        return switch (one) {
            case "day" -> rule("DAILY", count);
            case "week" -> rule("WEEKLY", count);
            case "fortnight" -> rule("WEEKLY", 2 * count);
            case "month" -> rule("MONTHLY", count);
            case "quarter" -> rule("MONTHLY", 3 * count);
            default -> rule("YEARLY", count);
        };
    }

    private static String rule(String frequency, int interval) {
        return "FREQ=" + frequency + (interval == 1 ? "" : ";INTERVAL=" + interval);
    }
}
