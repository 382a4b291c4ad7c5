package org.opencarers.conformance.same;

import java.util.Optional;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.check.FactDocument;
import org.opencarers.conformance.check.Judged;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.rules.receipt.Receipt;
import tools.jackson.databind.JsonNode;

/** Receipts as text, and what is read in them. */
final class Receipts {

    /** Nothing here is secret: the questions are invented. */
    static final String SALT = "5".repeat(64);

    private Receipts() {}

    /** The receipt in a text; empty when it is a refusal. */
    static Optional<Receipt> read(String text) {
        JsonNode json = CarersJson.parse(text);
        return json.has("problems") ? Optional.empty() : Optional.of(Receipt.read(json));
    }

    /** The receipt of the first of some questions that has one. */
    static Optional<Receipt> first(Answers answers, Iterable<Question> questions) {
        for (Question question : questions) {
            Optional<Receipt> receipt = read(answers.receipt(request(question), SALT));
            if (receipt.isPresent()) {
                return receipt;
            }
        }
        return Optional.empty();
    }

    static String request(Question question) {
        return FactDocument.request(question).toString();
    }

    /** The receipt of a request, written and read, held against that of somebody else. */
    static Judged compared(String request, Answers answers, Answers others) {
        String here = answers.receipt(request, SALT);
        Optional<Receipt> receipt;
        try {
            receipt = read(here);
        } catch (InvalidDocumentException unreadable) {
            return Judged.broken("a receipt that can be read", unreadable.problems() + " in " + here);
        }
        if (receipt.isEmpty()) {
            return Judged.silent();
        }
        Judged read = Judged.holdsIfSame(here, receipt.get().text(), "when it is written and read");
        return read.isBroken()
                ? read
                : Judged.holdsIfSame(here, others.receipt(request, SALT), "with the packs in another order");
    }
}
