package org.opencarers.rules.receipt;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The secret that goes into every commitment of one receipt: 32 bytes that nobody can guess.
 *
 * <p>It is given by the caller, since nothing here may depend on chance. Draw a new one for each receipt, from a generator fit for
 * secrets, keep it where the facts are kept, and never with the receipt: most facts have only a few possible answers, and
 * whoever has the receipt and the salt can try them all. With one salt for two receipts, whoever reads both sees which facts
 * are equal.
 */
public final class Salt {

    private final String digits;

    private Salt(String digits) {
        this.digits = digits;
    }

    /**
     * The salt with these bytes.
     *
     * @param digits 64 lower-case hexadecimal digits
     * @throws IllegalArgumentException for any other text; the message does not repeat it
     */
    public static Salt of(String digits) {
        if (!Sha256.isWritten(digits)) {
            throw new IllegalArgumentException("a salt has 64 hexadecimal digits, 0 to 9 and a to f");
        }
        return new Salt(digits);
    }

    /** The commitment to the salt itself: it tells two salts apart. */
    String commitment() {
        return Sha256.of(CanonicalJson.text(list()));
    }

    /**
     * The commitment to the value at a path: the SHA-256 of the JSON list of salt, path and value.
     *
     * @param value the value; without one, not known, the list ends with the path
     */
    String commitment(String path, Optional<JsonNode> value) {
        ArrayNode list = list().add(path);
        value.ifPresent(list::add);
        return Sha256.of(CanonicalJson.text(list));
    }

    private ArrayNode list() {
        return JsonNodeFactory.instance.arrayNode().add(digits);
    }

    /** The same for every salt: a secret does not belong into a log. */
    @Override
    public String toString() {
        return "a salt";
    }
}
