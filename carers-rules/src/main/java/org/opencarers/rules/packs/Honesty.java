package org.opencarers.rules.packs;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Fact;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Variation;

/** Holds what a pack contributes against what it says of itself: nothing more, nothing less, and only under its own name. */
final class Honesty {

    private static final String EVERY = ".*";

    private final Contribution pack;
    private final PackDescriptor descriptor;

    private Honesty(Contribution pack) {
        this.pack = pack;
        this.descriptor = pack.descriptor();
    }

    static void check(Contribution pack) {
        if (!pack.isRefused()) {
            new Honesty(pack).check();
        }
    }

    private void check() {
        for (Policy<?> policy : pack.policies()) {
            if (!descriptor.owns(policy.id())) {
                pack.diagnose(
                        DiagnosisCode.FOREIGN_ID,
                        "the policy " + policy.id() + " is not named as one of " + descriptor.id(),
                        "begin its id with " + descriptor.id() + "., or vary the policy of its owner");
            }
        }
        for (Parameter<?> parameter : pack.parameters()) {
            if (!descriptor.owns(parameter.id())) {
                pack.diagnose(
                        DiagnosisCode.FOREIGN_ID,
                        "the parameter " + parameter.id() + " is not named as one of " + descriptor.id(),
                        "begin its id with " + descriptor.id() + ".");
            }
        }
        for (Constraint constraint : pack.constraints()) {
            if (!descriptor.adds(constraint.lesser().id())
                    || !descriptor.adds(constraint.greater().id())) {
                pack.diagnose(
                        DiagnosisCode.FOREIGN_CONSTRAINT,
                        "it says that " + constraint.text() + ", of facts that are not its own",
                        "relate only facts that the pack adds: others' answers must not depend on it");
            }
        }
        descriptor.announced().ifPresent(this::compare);
    }

    private void compare(PackDescriptor.Announced announced) {
        compare(
                "policies",
                announced.policies(),
                ids(pack.policies().stream().map(Policy::id).collect(Collectors.toSet())));
        compare(
                "varies",
                announced.varies(),
                ids(pack.variations().stream().map(Variation::varied).collect(Collectors.toSet())));
        compareFacts();
        boolean contributed = !pack.directories().isEmpty();
        if (announced.directory() != contributed) {
            pack.diagnose(
                    DiagnosisCode.DIFFERS_FROM_DESCRIPTION,
                    "its description says directory = " + announced.directory() + ", but it contributes "
                            + (contributed ? "one" : "none"),
                    "write directory = " + contributed + " in @PackDescription, or contribute what it says");
        }
    }

    /** Facts are told by their names: what belongs to the pack must be listed, and what is listed must be there. */
    private void compareFacts() {
        Set<String> own = new TreeSet<>();
        Set<String> listed = new TreeSet<>();
        for (Fact<?> fact : pack.facts()) {
            if (descriptor.adds(fact.id())) {
                own.add(fact.id());
            }
        }
        for (String id : descriptor.facts()) {
            if (id.endsWith(EVERY)) {
                String beginning = id.substring(0, id.length() - 1);
                own.stream().filter(fact -> fact.startsWith(beginning)).forEach(listed::add);
            } else {
                listed.add(id);
            }
        }
        compare("facts", listed, own);
    }

    private void compare(String kind, Set<String> said, Set<String> done) {
        if (!said.equals(done)) {
            pack.diagnose(
                    DiagnosisCode.DIFFERS_FROM_DESCRIPTION,
                    "its description says " + kind + " = " + written(said) + ", but it contributes " + written(done),
                    "write " + kind + " = " + written(done) + " in @PackDescription, or contribute what it says");
        }
    }

    private static Set<String> ids(Set<String> ids) {
        return new TreeSet<>(ids);
    }

    private static String written(Set<String> ids) {
        return new TreeSet<>(ids).stream().map(id -> '"' + id + '"').collect(Collectors.joining(", ", "{", "}"));
    }
}
