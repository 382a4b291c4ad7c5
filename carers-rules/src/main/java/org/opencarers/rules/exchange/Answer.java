package org.opencarers.rules.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.text.Printable;
import org.opencarers.rules.receipt.Receipt;
import org.opencarers.rules.receipt.Salt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What comes back for one request: an answer, or everything that is wrong with the request.
 *
 * <p>The two forms, for programs and for people, are worked out when they are asked for, each time anew; an answer is a pure
 * function of the request, so they never differ from one time to the next.
 */
public final class Answer {

    private final List<Problem> problems;
    private final Supplier<JsonNode> json;
    private final Supplier<String> text;
    private final Optional<Function<Salt, Receipt>> receipt;

    private Answer(
            List<Problem> problems,
            Supplier<JsonNode> json,
            Supplier<String> text,
            Optional<Function<Salt, Receipt>> receipt) {
        this.problems = problems;
        this.json = json;
        this.text = text;
        this.receipt = receipt;
    }

    static Answer of(Supplier<JsonNode> json, Supplier<String> text) {
        return new Answer(List.of(), json, text, Optional.empty());
    }

    /** An answer that can be proved later. */
    static Answer of(Supplier<JsonNode> json, Supplier<String> text, Function<Salt, Receipt> receipt) {
        return new Answer(List.of(), json, text, Optional.of(receipt));
    }

    /** An answer to several requests at once, whose two forms report each problem in the place of its request. */
    static Answer inPart(List<Problem> problems, Supplier<JsonNode> json, Supplier<String> text) {
        return new Answer(List.copyOf(problems), json, text, Optional.empty());
    }

    /**
     * The answer to a request that cannot be answered.
     *
     * @param id the id that the request gave, a text or a number; empty when it gave none or could not be read
     * @param problems what is wrong, at least one, in the order in which to report it
     * @return an answer with these problems and no outcome
     * @throws IllegalArgumentException if there are no problems
     */
    public static Answer refused(Optional<JsonNode> id, List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a request is refused only for a problem, and none was given");
        }
        List<Problem> all = List.copyOf(problems);
        return new Answer(all, () -> Refusal.json(id, all), () -> Refusal.text(id, all), Optional.empty());
    }

    /**
     * The same answer, of which a receipt says the same, with something added at its end. An answer that is refused stays as it is.
     *
     * @param property the property under which it stands in JSON; the answer has none of this name
     * @param addedJson it as JSON
     * @param addedText it in words
     */
    public Answer with(String property, Supplier<JsonNode> addedJson, Supplier<String> addedText) {
        return problems.isEmpty()
                ? new Answer(
                        problems,
                        () -> ((ObjectNode) json.get()).set(property, addedJson.get()),
                        () -> text.get() + "\n\n" + printable(addedText.get()),
                        receipt)
                : this;
    }

    private static String printable(String lines) {
        return lines.lines().map(Printable::line).collect(Collectors.joining("\n"));
    }

    /** What is wrong with the request, in the order in which to report it; empty when all of it was answered. */
    public List<Problem> problems() {
        return problems;
    }

    /** The answer as JSON: a new tree each time, its properties always in the same order. */
    public JsonNode json() {
        return json.get();
    }

    /**
     * The receipt of this very answer.
     *
     * @param salt the secret of this receipt
     * @return empty for what has none: a refusal, and everything that is neither a decision nor an answer about sharing
     */
    public Optional<Receipt> receipt(Salt salt) {
        return receipt.map(proof -> proof.apply(salt));
    }

    /** The answer in words, in several lines without a last line break. */
    public String text() {
        return text.get();
    }
}
