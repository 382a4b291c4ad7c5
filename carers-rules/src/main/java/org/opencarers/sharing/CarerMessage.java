package org.opencarers.sharing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * What the carer is told in answer to a whole request: one of three messages.
 *
 * <p>It is a function of what may be told and of whether anything personal was asked for, so that nothing withheld can
 * reach it: refused, never asked, not a patient, under enquiry and deceased read the same, to the letter.
 */
final class CarerMessage {

    private static final String OFFER = "listen, give general information, and help you get support for yourself.";

    /** In words, all items that have a name of their own. */
    private static final Map<String, String> LABELS =
            Items.names().stream().collect(Collectors.toUnmodifiableMap(item -> item, CarerMessage::label));

    private CarerMessage() {}

    /**
     * The message.
     *
     * @param shared the personal items asked for that may be told, in the order asked; no parts of items, and nothing that
     *     is open to anybody
     * @param personalItemAsked whether a personal item was asked for at all
     */
    static String of(List<String> shared, boolean personalItemAsked) {
        if (!shared.isEmpty()) {
            return "Here is what I can tell you about: " + labels(shared) + ". Please keep it private. I can also "
                    + OFFER;
        }
        if (personalItemAsked) {
            return "I can't give out personal information about anyone without their agreement. I can " + OFFER;
        }
        return "I can " + OFFER;
    }

    /** The message about answers, of which those about parts count for nothing. */
    static String about(List<ItemAnswer> answers) {
        List<ItemAnswer> personal = answers.stream()
                .filter(answer -> !answer.part() && ItemCheck.isPersonal(answer.item()))
                .toList();
        return of(
                personal.stream()
                        .filter(answer -> answer.disclosure() == Disclosure.SHARE)
                        .map(ItemAnswer::item)
                        .toList(),
                !personal.isEmpty());
    }

    private static String labels(List<String> items) {
        StringJoiner labels = new StringJoiner("; ");
        for (String item : new LinkedHashSet<>(items)) {
            String listed = LABELS.get(item);
            labels.add(listed == null ? label(item) : listed);
        }
        return labels.toString();
    }

    private static String label(String item) {
        return item.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
