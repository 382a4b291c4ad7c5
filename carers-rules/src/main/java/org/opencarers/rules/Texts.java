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

    /** A constant in plain words: its title, or its name in small letters ("mental health"). */
    static String words(Enum<?> constant) {
        if (constant instanceof Titled) {
            return ((Titled) constant).title();
        }
        return words(constant.name());
    }

    /** A name in capital letters in plain words: "social worker" for {@code SOCIAL_WORKER}. */
    static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** One after the other; parted by semicolons where one has a comma of its own. */
    static String listed(List<String> parts) {
        return String.join(parts.stream().anyMatch(part -> part.contains(", ")) ? "; " : ", ", parts);
    }

    /** Something so many times: "twice the days asked for". */
    static String times(int factor, String noun) {
        return switch (factor) {
            case 1 -> noun;
            case 2 -> "twice " + noun;
            default -> factor + " times " + noun;
        };
    }

    static String roundedUp(String noun) {
        return noun + " (rounded up to a whole number)";
    }

    static String joined(List<String> parts, String lastJoin) {
        int last = parts.size() - 1;
        return last <= 0
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " " + lastJoin + " " + parts.get(last);
    }
}
