package org.opencarers.conformance.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.Asked;
import org.opencarers.conformance.check.FactDocument;
import org.opencarers.conformance.check.Judged;
import org.opencarers.conformance.check.Point;
import org.opencarers.conformance.check.PointLaw;
import org.opencarers.core.json.CarersJson;
import org.opencarers.rules.Facts;
import org.opencarers.rules.exchange.FactsExchange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** L27: round trip of documents. */
final class WrittenDownAndRead extends PointLaw {

    private static final String NO_FACT = "testkit.no-such-fact";

    WrittenDownAndRead() {
        super(
                LawText.of(
                        "L27",
                        "A question written down and read back is the same question",
                        "The facts of a question, written as JSON and read, are written the same again; the question"
                                + " as a document has the same outcomes, missing facts and sources as the question itself;"
                                + " and a fact that nobody knows, or a property that a request does not have, is refused"
                                + " and never dropped.",
                        "H8: something that a form asked for never reaches the rules."),
                false);
    }

    @Override
    protected Point begin(Subject subject, Effort effort) {
        return WrittenDownAndRead::judge;
    }

    private static Judged judge(Asked asked) {
        if (!asked.isSound()) {
            return Judged.silent();
        }
        ObjectNode request = FactDocument.request(asked.question());
        ObjectNode written = FactDocument.facts(asked.question().facts());
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        written.properties().forEach(entry -> answers.put(entry.getKey(), entry.getValue()));
        Facts read = new FactsExchange(asked.subject().engine())
                .read(answers, asked.question().asOf());
        ObjectNode again = FactDocument.facts(read);
        if (!again.toString().equals(written.toString())) {
            return Judged.broken("the same facts again: " + written, again.toString());
        }
        PlainAnswer answer = asked.answer();
        JsonNode document = answered(asked, request);
        List<List<String>> expected = List.of(
                answer.possible(),
                answer.missing(),
                answer.citations().stream().distinct().toList());
        List<List<String>> got =
                List.of(texts(document, "possible"), texts(document, "missing"), texts(document, "citations"));
        if (!got.equals(expected)) {
            return Judged.broken("from the document what the question gives: " + expected, document.toString());
        }
        ObjectNode strange = request.deepCopy();
        strange.withObject("/facts").put(NO_FACT, true);
        JsonNode strangeAnswer = answered(asked, strange);
        ObjectNode wrong = request.deepCopy().put("postcode", "ME1 1AA");
        JsonNode wrongAnswer = answered(asked, wrong);
        return Judged.holdsIf(
                strangeAnswer.has("problems") && wrongAnswer.has("problems"),
                "a refusal of " + NO_FACT + ", and of a property that a request does not have",
                () -> strangeAnswer + " and " + wrongAnswer);
    }

    private static JsonNode answered(Asked asked, ObjectNode request) {
        return CarersJson.mapper().readTree(asked.answers().exchange(request.toString()));
    }

    private static List<String> texts(JsonNode document, String name) {
        List<String> texts = new ArrayList<>();
        document.path(name).forEach(node -> texts.add(node.stringValue()));
        return texts;
    }
}
