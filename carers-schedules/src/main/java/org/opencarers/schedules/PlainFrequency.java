package org.opencarers.schedules;

import java.util.List;
import org.opencarers.schedules.FrequencyReading.NotUnderstood;

/**
 * Makes rules of the words in which documents say how often: "fortnightly", "every eight weeks", "first and third
 * Tuesday of the month".
 *
 * <p>Capital letters and hyphens play no part. Words with two meanings, such as "bi-monthly", are refused with both,
 * and words that are not known are not guessed at.
 */
public final class PlainFrequency {

    /** Words that can be read, for messages. */
    static final String READABLE =
            "weekly, fortnightly, every eight weeks, monthly, quarterly, three times a year, yearly,"
                    + " every other Tuesday or first and third Tuesday of the month";

    private static final int LONGEST = 200;
    private static final List<FrequencyForm> FORMS = FrequencyForm.all();

    private PlainFrequency() {}

    /**
     * Reads words that say how often.
     *
     * @param words the words, in English
     * @return the rule that they make, the two meanings that they have, or that they cannot be read
     */
    public static FrequencyReading read(String words) {
        if (words.length() > LONGEST) {
            return new NotUnderstood();
        }
        String simplified = FrequencyWords.simplified(words);
        return FORMS.stream()
                .flatMap(form -> form.read(simplified).stream())
                .findFirst()
                .orElseGet(NotUnderstood::new);
    }
}
