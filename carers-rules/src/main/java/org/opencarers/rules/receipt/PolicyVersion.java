package org.opencarers.rules.receipt;

import java.util.List;
import org.opencarers.rules.Policy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which rules decided: the id of a policy, and a SHA-256 over all that it says.
 *
 * <p>The version changes with every outcome, rule, condition, period, award, source and value of a parameter, and with their order.
 * It does not see words that decide nothing: questions, labels, names of conditions, and what is declared about gaps and provisions.
 * Nor does it see what is Java code rather than data: how facts are read off a document.
 *
 * @param policy the id of the policy
 * @param version 64 lower-case hexadecimal digits
 */
public record PolicyVersion(String policy, String version) {

    /** Refuses a version that is no digest. */
    public PolicyVersion {
        if (!Sha256.isWritten(version)) {
            throw new IllegalArgumentException("a version has 64 hexadecimal digits, but was given as " + version);
        }
    }

    /**
     * The version of policies that answer one question together.
     *
     * @param policy the id by which they go
     * @param parts the policies, in the order in which they are asked, also those that others use: a policy holds no more than the
     *     id of one that it uses
     * @param tables what the policies rest on beside their rules, as JSON; an empty object for nothing
     */
    public static PolicyVersion of(String policy, List<Policy<?>> parts, JsonNode tables) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        ArrayNode list = all.putArray("policies");
        parts.forEach(part -> list.add(PolicyTree.of(part)));
        all.set("tables", tables);
        return new PolicyVersion(policy, Sha256.of(CanonicalJson.text(all)));
    }
}
