package org.opencarers.sharing;

import java.util.List;
import java.util.stream.Stream;

/** What staff do with the answer about an item: tell it, hold it back or ask somebody, and what they owe in doing so. */
final class NextSteps {

    private static final String REDACTION = Obligation.REDACT.name() + ":";

    private NextSteps() {}

    static List<String> of(ItemAnswer answer) {
        return Stream.concat(
                        Stream.of(first(answer)), answer.obligations().stream().map(NextSteps::words))
                .toList();
    }

    private static String first(ItemAnswer answer) {
        return switch (answer.disclosure()) {
            case SHARE -> "it may be told now";
            case WITHHOLD -> answer.part() ? "leave it out of what is told" : "do not tell it now";
            case REFER ->
                "ask "
                        + answer.to().map(ReferralRole::title).orElse("a person")
                        + " to decide"
                        + answer.route().map(route -> ", " + route.meaning()).orElse("");
        };
    }

    private static String words(String obligation) {
        return obligation.startsWith(REDACTION)
                ? "before telling it, take out: " + Items.title(obligation.substring(REDACTION.length()))
                : Obligation.valueOf(obligation).meaning();
    }
}
