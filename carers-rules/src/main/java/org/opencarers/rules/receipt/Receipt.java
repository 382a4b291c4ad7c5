package org.opencarers.rules.receipt;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.json.InvalidDocumentException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Proof of one decision: by which rules of which packs, of which day, and commitments to the facts and to the answer.
 *
 * <p>A receipt holds no content. What is the same for everybody stands in it as it is: the day, the policy and the version of the
 * rules, the packs with their versions and, where they came from jars, the digests of these, whether unknown facts were to be filled
 * from earlier decisions, and the names of the facts on which an answer can rest and of the parts of an answer. Everything else, the
 * outcome and its basis too, stands in it only as a commitment with a secret {@link Salt}: that somebody decides under a power of
 * attorney, or that a referral is urgent, tells something of the patient. What is not known has a commitment like what is known, and a
 * list has the same number of them however long it is. So two receipts for one day, by the same rules and packs and filled in the same
 * way, differ in nothing but digits. Whoever has one without its salt learns by what was decided and about which day, and nothing of
 * anybody.
 *
 * <p>The digest over all of it finds damage. It is no signature: a receipt proves as much as the place in which it is kept.
 */
public final class Receipt {

    /** The format of receipts; from the first release on, a change to what is committed to, or how, gives it a new number. */
    public static final String FORMAT = "carers-receipt/1";

    private final DecidedBy decidedBy;
    private final LocalDate asOf;
    private final String salt;
    private final SortedMap<String, String> facts;
    private final SortedMap<String, String> answer;

    Receipt(DecidedBy decidedBy, LocalDate asOf, String salt, Map<String, String> facts, Map<String, String> answer) {
        this.decidedBy = decidedBy;
        this.asOf = asOf;
        this.salt = salt;
        this.facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        this.answer = Collections.unmodifiableSortedMap(new TreeMap<>(answer));
    }

    /**
     * The receipt of a decision.
     *
     * @param decidedBy by what was decided
     * @param asOf the day that was asked about
     * @param salt the secret of this receipt
     * @param facts every fact that could be read, by its path, whether it is known or not; lists that stand for sets in the
     *     order of {@link CanonicalJson#set}
     * @param answer the parts of the answer by their names, the same names for every answer
     */
    public static Receipt of(
            DecidedBy decidedBy,
            LocalDate asOf,
            Salt salt,
            Map<String, Optional<JsonNode>> facts,
            Map<String, JsonNode> answer) {
        Map<String, String> read = new TreeMap<>();
        facts.forEach((path, value) -> read.put(path, salt.commitment(path, value)));
        Map<String, String> given = new TreeMap<>();
        answer.forEach((name, value) -> given.put(name, salt.commitment("answer " + name, Optional.of(value))));
        return new Receipt(decidedBy, asOf, salt.commitment(), read, given);
    }

    /**
     * Reads a receipt; white space and the order of properties do not matter.
     *
     * @param json the receipt, from the mapper of {@link CarersJson}
     * @throws InvalidDocumentException with all problems, when it is no receipt of this format or was changed
     */
    public static Receipt read(JsonNode json) {
        return new ReceiptReader(json).receipt();
    }

    /** By what was decided. */
    public DecidedBy decidedBy() {
        return decidedBy;
    }

    /** The rules that decided. */
    public PolicyVersion policy() {
        return decidedBy.policy();
    }

    /** The packs on which the answer rests, by id. */
    public List<PackVersion> packs() {
        return decidedBy.packs();
    }

    /** The day that was asked about. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The commitment to the salt: two receipts can be compared only when it is the same. */
    public String saltCommitment() {
        return salt;
    }

    /** Whether this is the secret of this receipt. */
    public boolean isMadeWith(Salt secret) {
        return salt.equals(secret.commitment());
    }

    /** The commitments to the facts by their paths, in the order of the alphabet. */
    public SortedMap<String, String> facts() {
        return facts;
    }

    /** The commitments to the parts of the answer by their names, in the order of the alphabet. */
    public SortedMap<String, String> answer() {
        return answer;
    }

    /** The SHA-256 over everything else in the receipt. */
    public String digest() {
        return Sha256.of(CanonicalJson.text(undigested()));
    }

    /** The receipt as JSON. */
    public ObjectNode json() {
        return undigested().put("digest", digest());
    }

    /** The receipt in its canonical form: equal receipts give equal bytes. One line without its end. */
    public String text() {
        return CanonicalJson.text(json());
    }

    private ObjectNode undigested() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("format", FORMAT);
        tree.putObject("policy").put("id", policy().policy()).put("version", policy().version());
        ArrayNode packs = tree.putArray("packs");
        packs().forEach(pack -> packs.add(json(pack)));
        tree.put("filled", decidedBy.filled());
        tree.put("asOf", asOf.toString());
        tree.put("saltCommitment", salt);
        ObjectNode read = tree.putObject("facts");
        facts.forEach(read::put);
        ObjectNode given = tree.putObject("answer");
        answer.forEach(given::put);
        return tree;
    }

    private static ObjectNode json(PackVersion pack) {
        ObjectNode node =
                JsonNodeFactory.instance.objectNode().put("id", pack.id()).put("version", pack.version());
        pack.sha256().ifPresent(digest -> node.put("sha256", digest));
        return node;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Receipt receipt && text().equals(receipt.text());
    }

    @Override
    public int hashCode() {
        return digest().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
