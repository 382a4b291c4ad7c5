package org.opencarers.rules.receipt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import tools.jackson.databind.JsonNode;

/** Reads one receipt strictly, and collects everything that is wrong with it. */
final class ReceiptReader {

    private static final Set<String> PROPERTIES =
            Set.of("format", "policy", "packs", "filled", "asOf", "saltCommitment", "facts", "answer", "digest");
    private static final String NOT_DIGITS = "must be 64 hexadecimal digits; give the receipt as it was written";

    private final JsonNode json;
    private final List<Problem> problems = new ArrayList<>();

    ReceiptReader(JsonNode json) {
        this.json = json;
    }

    Receipt receipt() {
        JsonPath root = JsonPath.root();
        checkProperties(root);
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
        if (!text(json, "format").equals(Optional.of(Receipt.FORMAT))) {
            problems.add(Problem.at(
                    root.property("format").toString(),
                    "must be \"" + Receipt.FORMAT + "\", the only format that this version reads"));
        }
        JsonPath policy = root.property("policy");
        Optional<String> id = text(json.get("policy"), "id");
        if (id.isEmpty()) {
            problems.add(Problem.at(policy.property("id").toString(), "must be the id of a policy"));
        }
        Optional<String> version = digits(policy, json.get("policy"), "version");
        List<PackVersion> packs = new PackReader(problems).packs(root.property("packs"), json.get("packs"));
        if (!json.get("filled").isBoolean()) {
            problems.add(Problem.at(root.property("filled").toString(), "must be true or false"));
        }
        Optional<LocalDate> asOf = text(json, "asOf").flatMap(ReceiptReader::day);
        if (asOf.isEmpty()) {
            problems.add(Problem.at(root.property("asOf").toString(), "must be a date such as 2026-11-21"));
        }
        Optional<String> salt = digits(root, json, "saltCommitment");
        Map<String, String> facts = commitments(root.property("facts"), json.get("facts"));
        Map<String, String> answer = commitments(root.property("answer"), json.get("answer"));
        Optional<String> digest = digits(root, json, "digest");
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
        Receipt receipt = new Receipt(
                new DecidedBy(
                        new PolicyVersion(id.orElseThrow(), version.orElseThrow()),
                        packs,
                        json.get("filled").booleanValue()),
                asOf.orElseThrow(),
                salt.orElseThrow(),
                facts,
                answer);
        if (!receipt.digest().equals(digest.orElseThrow())) {
            throw new InvalidDocumentException(List.of(Problem.at(
                    root.property("digest").toString(),
                    "is not the digest of this receipt, which was changed since it was written; find the original")));
        }
        return receipt;
    }

    private void checkProperties(JsonPath root) {
        if (!json.isObject()) {
            problems.add(Problem.at(root.toString(), "must be a receipt, an object in braces"));
            return;
        }
        json.propertyNames().stream()
                .filter(name -> !PROPERTIES.contains(name))
                .forEach(name -> problems.add(
                        Problem.at(root.property(name).toString(), "there is no such property in a receipt")));
        PROPERTIES.stream()
                .filter(name -> !json.has(name))
                .sorted()
                .forEach(name -> problems.add(Problem.at(root.toString(), "lacks " + name + "; give a whole receipt")));
    }

    private Map<String, String> commitments(JsonPath path, JsonNode given) {
        Map<String, String> read = new TreeMap<>();
        if (!given.isObject()) {
            problems.add(Problem.at(path.toString(), "must be an object in braces"));
            return read;
        }
        given.propertyNames()
                .forEach(name -> digits(path, given, name).ifPresent(commitment -> read.put(name, commitment)));
        return read;
    }

    private Optional<String> digits(JsonPath parent, JsonNode object, String name) {
        Optional<String> given = text(object, name).filter(Sha256::isWritten);
        if (given.isEmpty()) {
            problems.add(Problem.at(parent.property(name).toString(), NOT_DIGITS));
        }
        return given;
    }

    private static Optional<String> text(JsonNode object, String name) {
        return object.optional(name).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
