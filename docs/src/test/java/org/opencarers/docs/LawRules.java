package org.opencarers.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opencarers.rules.Award;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import tools.jackson.databind.JsonNode;

/** The rules of a policy in order, what follows otherwise, and the conditions that rules share. */
final class LawRules {

    private final Policy<?> policy;
    private final JsonNode rules;
    private final JsonNode otherwise;
    private final LawConditions conditions;
    private final LawSentences sentences;

    LawRules(Policy<?> policy, JsonNode description, LawParameters parameters) {
        this.policy = policy;
        this.rules = description.get("rules");
        this.otherwise = description.get("otherwise");
        this.conditions = new LawConditions(rules);
        this.sentences = new LawSentences(conditions, parameters);
    }

    String text() {
        return IntStream.range(0, rules.size()).mapToObj(this::rule).collect(Collectors.joining()) + otherwise();
    }

    private String rule(int index) {
        JsonNode rule = rules.get(index);
        String period = period(rule)
                .map(days -> "Only on these days: " + days + ".\n\n")
                .orElse("");
        String award = policy.rules().get(index).award().map(LawRules::award).orElse("");
        return "\n### Rule " + (index + 1) + "\n\n" + period + sentences.when(rule.get("condition")) + "\n**then** "
                + answer(policy.rules().get(index).outcome()) + award + "\n\n*Clause "
                + rule.get("clause").asString() + ": " + LawSources.text(rule.get("citations")) + "*\n";
    }

    private String otherwise() {
        return "\n### Otherwise\n\nIf no rule applies, " + answer(policy.otherwise()) + "\n\n*"
                + LawSources.text(otherwise.get("citations")) + "*\n";
    }

    private static String answer(Outcome outcome) {
        return "the answer is " + Markdown.code(outcome.name()) + ": " + Markdown.plain(outcome.meaning()) + ".";
    }

    /** What an award gives, as a sentence of its own. */
    static String award(Award award) {
        String per = award.per().map(often -> " " + often.words()).orElse("");
        return award.figures().entrySet().stream()
                .map(figure -> " " + words(figure.getKey(), per) + ": "
                        + Markdown.plain(figure.getValue().text()) + ".")
                .collect(Collectors.joining());
    }

    private static String words(String figure, String per) {
        return switch (figure) {
            case Award.DAYS -> "Days of leave";
            case Award.NOTICE_DAYS -> "Days of notice needed";
            default -> "What it brings" + per;
        };
    }

    /** The conditions that the rules state more than once, written out; empty when there are none. */
    String shared() {
        return conditions.letters().entrySet().stream()
                .map(entry -> "\n### Condition " + entry.getValue() + "\n\n" + users(entry.getKey())
                        + sentences.writtenOut(entry.getKey()))
                .collect(Collectors.joining());
    }

    private String users(JsonNode condition) {
        List<String> users = new ArrayList<>();
        List<Optional<String>> periods = new ArrayList<>();
        for (int index = 0; index < rules.size(); index++) {
            if (LawConditions.isWithin(rules.get(index).get("condition"), condition)) {
                users.add(Markdown.link(String.valueOf(index + 1), "#rule-" + (index + 1)));
                periods.add(period(rules.get(index)));
            }
        }
        String when = periods.stream().distinct().count() == 1
                ? periods.get(0).map(days -> ", so only on these days: " + days).orElse("")
                : "";
        return "Used by rules " + String.join(", ", users) + when + ".\n\n";
    }

    private static Optional<String> period(JsonNode rule) {
        return Optional.of(rule.get("inForce"))
                .filter(period -> !period.isNull())
                .map(period -> LawSources.period(period).text());
    }
}
