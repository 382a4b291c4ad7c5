package org.opencarers.conformance.teeth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.opencarers.core.json.CarersJson;
import org.opencarers.rules.receipt.CanonicalJson;
import tools.jackson.databind.node.ObjectNode;

/** Receipts that say something else and are whole all the same: their digest is that of what they say. */
final class FalseReceipt {

    private static final String DIGEST = "digest";

    private FalseReceipt() {}

    /** A receipt after a change; a refusal stays as it is. */
    static String changed(String text, Consumer<ObjectNode> change) {
        ObjectNode receipt = (ObjectNode) CarersJson.parse(text);
        if (!receipt.has(DIGEST)) {
            return text;
        }
        receipt.remove(DIGEST);
        change.accept(receipt);
        receipt.put(DIGEST, sha256(CanonicalJson.text(receipt)));
        return CanonicalJson.text(receipt);
    }

    /** The same receipt of an answer with another outcome, which a text stands for. */
    static String deciding(String text, String otherwise) {
        return changed(text, receipt -> receipt.withObject("/answer").put("outcome", sha256(otherwise)));
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
