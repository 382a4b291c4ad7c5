package org.opencarers.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.opencarers.core.text.Titled;

/** The few phrases that sentences are joined with, the same in every locale. */
final class Texts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Texts() {}

    static String required(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        return text;
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** A constant in plain words: its title, or its name in small letters ("intends to provide"). */
    static String words(Enum<?> constant) {
        if (constant instanceof Titled) {
            return ((Titled) constant).title();
        }
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String joined(List<String> parts, String lastJoin) {
        int last = parts.size() - 1;
        return last <= 0
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " " + lastJoin + " " + parts.get(last);
    }
}
