package org.opencarers.rules.isolation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.computation.ComputationCall;
import org.opencarers.rules.computation.Computed;
import org.opencarers.rules.computation.Fault;
import org.opencarers.rules.decision.RefusedException;
import org.opencarers.rules.exchange.FactsExchange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the two processes write to each other: one line of JSON there, one back. Facts are written as in any request. */
final class Wire {

    private static final String PACK = "pack";
    private static final String FACT = "fact";
    private static final String AS_OF = "asOf";
    private static final String FACTS = "facts";
    private static final String FAULT = "fault";
    private static final String CODE = "code";
    private static final String WHAT = "what";

    private Wire() {}

    static String request(ComputationCall<?> call) {
        ObjectNode request = JsonNodeFactory.instance
                .objectNode()
                .put(PACK, call.computation().packType().getName())
                .put(FACT, call.computation().fact().id())
                .put(AS_OF, call.asOf().toString());
        ObjectNode facts = request.putObject(FACTS);
        FactsExchange.write(call.known()).forEach(facts::set);
        return request.toString();
    }

    /** A request as it was read. */
    record Request(String pack, String fact, LocalDate asOf, Map<String, JsonNode> facts) {

        static Request read(String line) {
            JsonNode request = CarersJson.parse(line);
            return new Request(
                    request.required(PACK).stringValue(),
                    request.required(FACT).stringValue(),
                    LocalDate.parse(request.required(AS_OF).stringValue()),
                    entries(request.required(FACTS)));
        }
    }

    private static Map<String, JsonNode> entries(JsonNode object) {
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        object.properties().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        return entries;
    }

    static <T> String answer(Fact<T> fact, Computed<T> computed) {
        return computed.fault()
                .map(fault -> fault(fault.code(), fault.what()))
                .orElseGet(() -> facts(computed.value()
                        .map(value -> Facts.none().with(fact, value))
                        .orElse(Facts.none())));
    }

    static String fault(Fault.Code code, String what) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.putObject(FAULT).put(CODE, code.name()).put(WHAT, what);
        return answer.toString();
    }

    private static String facts(Facts facts) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ObjectNode written = answer.putObject(FACTS);
        FactsExchange.write(facts).forEach(written::set);
        return answer.toString();
    }

    /** What an answer says. Nothing of it is believed: the code that is contained may have written it. */
    static <T> Computed<T> read(ComputationCall<T> call, String answer) {
        try {
            JsonNode document = CarersJson.parse(answer);
            Optional<JsonNode> facts = document.optional(FACTS).filter(JsonNode::isObject);
            if (facts.isPresent() && document.size() == 1) {
                Fact<T> fact = call.computation().fact();
                Facts read = new FactsExchange(List.<Fact<?>>of(fact)).read(entries(facts.get()), call.asOf());
                return call.answered(read.given(fact));
            }
            Optional<Fault.Code> code = document.optional(FAULT)
                    .flatMap(fault -> fault.optional(CODE))
                    .flatMap(Wire::code);
            if (code.isPresent()) {
                return call.fails(
                        code.get(),
                        document.required(FAULT)
                                .optional(WHAT)
                                .map(JsonNode::asString)
                                .orElse(""));
            }
        } catch (InvalidDocumentException | RefusedException unreadable) {
            return unreadable(call);
        }
        return unreadable(call);
    }

    private static Optional<Fault.Code> code(JsonNode written) {
        return List.of(Fault.Code.values()).stream()
                .filter(code -> code.name().equals(written.asString("")))
                .findFirst();
    }

    private static <T> Computed<T> unreadable(ComputationCall<T> call) {
        return call.fails(Fault.Code.UNREADABLE, "its process wrote something that is no answer of the fact");
    }
}
