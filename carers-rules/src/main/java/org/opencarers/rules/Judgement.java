package org.opencarers.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whose judgement an answer is, and of which day: told with the answer, and of no influence on what follows from it.
 *
 * <p>That an impact is significant, or care necessary, is for a person to judge. At least one of the two is known.
 *
 * @param by the role of whoever judged, such as {@code SOCIAL_WORKER}; empty when it is unknown
 * @param on the day of the judgement; empty when it is unknown
 */
public record Judgement(Optional<String> by, Optional<LocalDate> on) {

    private static final Pattern ROLE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    /**
     * Refuses a judgement that says nothing, and a role that is none.
     *
     * @throws IllegalArgumentException when neither role nor day is given, or the role is not written like one
     */
    public Judgement {
        if (by.isEmpty() && on.isEmpty()) {
            throw new IllegalArgumentException("a judgement needs the role of whoever judged, the day, or both");
        }
        if (!by.map(Judgement::isRole).orElse(true)) {
            throw new IllegalArgumentException(
                    "the role of whoever judged is written in capital letters, words joined by underscores");
        }
    }

    /** A judgement of somebody in a role, on a day. */
    public static Judgement of(String by, LocalDate on) {
        return new Judgement(Optional.of(by), Optional.of(on));
    }

    /** Whether a text is written like a role: capital letters and digits, words joined by underscores. */
    public static boolean isRole(String text) {
        return ROLE.matcher(text).matches();
    }

    /** Why the judgement cannot be told of on a date, or empty when it can: nobody has judged on a later day. */
    public Optional<String> objection(LocalDate asOf) {
        return on.flatMap(day -> DateFact.pastObjection(day, asOf));
    }

    /** The judgement in plain words, to follow an answer: "as judged by the social worker on 2 November 2026". */
    public String text() {
        return "as judged" + by.map(role -> " by the " + Texts.words(role)).orElse("")
                + on.map(day -> " on " + Texts.day(day)).orElse("");
    }
}
