package org.opencarers.rules.receipt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import tools.jackson.databind.JsonNode;

/** Reads the packs that a receipt names, strictly. */
final class PackReader {

    private static final Set<String> PROPERTIES = Set.of("id", "version", "sha256");

    private final List<Problem> problems;

    /** A reader that adds what is wrong to a list. */
    PackReader(List<Problem> problems) {
        this.problems = problems;
    }

    /** The packs that could be read; all of them when nothing is wrong. */
    List<PackVersion> packs(JsonPath path, JsonNode given) {
        List<PackVersion> packs = new ArrayList<>();
        if (!given.isArray()) {
            problems.add(Problem.at(path.toString(), "must be a list of packs"));
            return packs;
        }
        Set<String> ids = new HashSet<>();
        int place = 0;
        for (JsonNode pack : given) {
            JsonPath here = path.element(place++);
            read(here, pack).ifPresent(read -> {
                if (ids.add(read.id())) {
                    packs.add(read);
                } else {
                    problems.add(
                            Problem.at(here.property("id").toString(), "is the id of another pack in the list too"));
                }
            });
        }
        return packs;
    }

    private Optional<PackVersion> read(JsonPath path, JsonNode pack) {
        Optional<String> id = text(path, pack, "id");
        Optional<String> version = text(path, pack, "version");
        Optional<String> sha256 =
                pack.optional("sha256").filter(JsonNode::isString).map(JsonNode::stringValue);
        boolean digestIsWrong =
                pack.has("sha256") && sha256.filter(Sha256::isWritten).isEmpty();
        if (digestIsWrong) {
            problems.add(Problem.at(
                    path.property("sha256").toString(),
                    "must be 64 hexadecimal digits; give the receipt as it was written"));
        }
        pack.propertyNames().stream()
                .filter(name -> !PROPERTIES.contains(name))
                .forEach(name -> problems.add(
                        Problem.at(path.property(name).toString(), "there is no such property of a pack")));
        return id.isEmpty() || version.isEmpty() || digestIsWrong
                ? Optional.empty()
                : Optional.of(new PackVersion(id.get(), version.get(), sha256));
    }

    private Optional<String> text(JsonPath path, JsonNode pack, String name) {
        Optional<String> given = pack.optional(name).filter(JsonNode::isString).map(JsonNode::stringValue);
        if (given.isEmpty()) {
            problems.add(Problem.at(path.property(name).toString(), "must be the " + name + " of a pack"));
        }
        return given;
    }
}
