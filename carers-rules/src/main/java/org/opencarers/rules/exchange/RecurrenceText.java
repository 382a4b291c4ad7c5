package org.opencarers.rules.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plain words of a recurrence rule: of every day, of days of the week, and of such a day of the month. */
final class RecurrenceText {

    private static final List<String> CODES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final Map<String, String> ORDINALS =
            Map.of("1", "first", "2", "second", "3", "third", "4", "fourth", "5", "fifth", "-1", "last");

    private static final String DAY = "(?:MO|TU|WE|TH|FR|SA|SU)";
    private static final Pattern WEEKLY = Pattern.compile("FREQ=WEEKLY;BYDAY=(" + DAY + "(?:," + DAY + ")*)");
    private static final Pattern MONTHLY =
            Pattern.compile("FREQ=MONTHLY;BYDAY=((?:-1|[1-5])" + DAY + "(?:,(?:-1|[1-5])" + DAY + ")*)");

    private RecurrenceText() {}

    /** The words, or the rule itself where there are none that say exactly the same. */
    static String of(String rule) {
        Matcher weekly = WEEKLY.matcher(rule);
        if (weekly.matches()) {
            return week(List.of(weekly.group(1).split(",")));
        }
        Matcher monthly = MONTHLY.matcher(rule);
        if (monthly.matches()) {
            return month(List.of(monthly.group(1).split(",")));
        }
        return rule.equals("FREQ=DAILY") ? "every day" : "by the rule " + rule;
    }

    private static String week(List<String> codes) {
        List<Integer> days =
                codes.stream().map(CODES::indexOf).distinct().sorted().toList();
        int first = days.get(0);
        int last = days.get(days.size() - 1);
        return days.size() > 2 && last - first == days.size() - 1
                ? DAYS.get(first) + " to " + DAYS.get(last)
                : "every " + joined(days.stream().map(DAYS::get).toList());
    }

    private static String month(List<String> parts) {
        Map<String, List<String>> ordinals = new LinkedHashMap<>();
        for (String part : parts) {
            int length = part.length() - 2;
            ordinals.computeIfAbsent(part.substring(length), day -> new ArrayList<>())
                    .add(Optional.ofNullable(ORDINALS.get(part.substring(0, length)))
                            .orElseThrow());
        }
        List<String> days = new ArrayList<>();
        ordinals.forEach((code, which) -> days.add("the " + joined(which) + " " + DAYS.get(CODES.indexOf(code))));
        return joined(days) + " of the month";
    }

    private static String joined(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
