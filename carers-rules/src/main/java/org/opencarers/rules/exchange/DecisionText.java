package org.opencarers.rules.exchange;

import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Informant;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.computation.Fault;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.Explanation;
import tools.jackson.databind.JsonNode;

/** A decision in words. */
final class DecisionText {

    private DecisionText() {}

    static <O extends Enum<O> & Outcome> String of(Optional<JsonNode> id, Decision<O> decision) {
        Explanation explanation = decision.explanation();
        Page page = new Page();
        page.line(id.map(given -> Shown.text(given) + ": ").orElse("")
                + decision.policy().question());
        page.row("policy", decision.policy().id());
        page.row("date", Shown.day(decision.asOf()));
        page.row("answer", answer(decision));
        decision.value().ifPresent(value -> page.row("value", value.text()));
        page.row(
                "holds until",
                decision.validUntil().map(Shown::day).orElse("no end: the calendar alone never changes it"));
        if (decision.outcome().isEmpty()) {
            page.section("Still possible", decision.possible(), outcome -> outcome.name() + ": " + outcome.meaning());
            page.section("To ask, in this order", decision.missing(), DecisionText::question);
        }
        page.section("Went wrong in a pack's own code", decision.faults(), Fault::text);
        page.section("Why", why(explanation), line -> line);
        page.section("Sources", explanation.citations(), Citation::toString);
        page.section("Not modelled, so not part of this answer", decision.notModelled(), gap -> gap.text());
        return page.text();
    }

    private static <O extends Enum<O> & Outcome> String answer(Decision<O> decision) {
        return decision.outcome()
                .map(outcome -> outcome.name() + ": " + outcome.meaning())
                .orElse(DecisionJson.UNDETERMINED + ": it depends on what is not known yet");
    }

    /** The explanation without its first line, the question, which stands above already. */
    private static List<String> why(Explanation explanation) {
        return explanation.text().lines().skip(1).map(line -> line.substring(2)).toList();
    }

    static String question(Fact<?> fact) {
        return fact.question() + "  (" + fact.id() + "; ask the " + asked(fact) + ")";
    }

    private static String asked(Fact<?> fact) {
        return fact.asked() == Informant.CARED_FOR ? "person cared for" : Shown.words(fact.asked());
    }
}
