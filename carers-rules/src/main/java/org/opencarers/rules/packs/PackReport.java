package org.opencarers.rules.packs;

import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Variation;

/**
 * What became of one provider.
 *
 * @param name the class of the pack; the jar, where no class could be told
 * @param where the jar, directory or module from which it comes
 * @param jar the jar from which it comes, where it is one
 * @param source how it came into the program
 * @param pack the pack itself, to examine it by other means; empty when it is refused
 * @param descriptor what the pack says of itself, where it could be read
 * @param state what became of it
 * @param contributed what of it is in force; nothing when it is refused
 * @param leftOut what is left out of its decisions although the pack is loaded: ids of policies that it adds and of what it varies
 * @param untold what it does not tell of local support although it would, which costs no answer: names of directories, and of entries
 *     after the title of their directory
 * @param diagnoses everything that is wrong with it
 */
public record PackReport(
        String name,
        String where,
        Optional<PackJar> jar,
        PackSource source,
        Optional<PolicyPack> pack,
        Optional<PackDescriptor> descriptor,
        State state,
        Contributed contributed,
        List<String> leftOut,
        List<String> untold,
        List<Diagnosis> diagnoses) {

    /** What became of a provider. */
    public enum State {
        /** All that it contributes is in force. */
        LOADED,
        /** A part of it is left out. */
        LOADED_IN_PART,
        /** Nothing of it is in force. */
        REFUSED
    }

    /**
     * What of a pack is in force.
     *
     * @param policies the policies that it adds
     * @param parameters the parameters that it declares by themselves
     * @param variations what it varies
     * @param constraints the relations between facts that it adds
     * @param proofs what is proved of what it varies
     * @param support what it tells of local support
     */
    public record Contributed(
            List<Policy<?>> policies,
            List<Parameter<?>> parameters,
            List<Variation> variations,
            List<Constraint> constraints,
            List<Proof> proofs,
            List<SupportEntry> support) {

        /** Nothing at all. */
        static final Contributed NOTHING =
                new Contributed(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        /** Keeps copies. */
        public Contributed {
            policies = List.copyOf(policies);
            parameters = List.copyOf(parameters);
            variations = List.copyOf(variations);
            constraints = List.copyOf(constraints);
            proofs = List.copyOf(proofs);
            support = List.copyOf(support);
        }
    }

    /** The report of a provider of which nothing is in force. */
    static PackReport refused(String name, Origin origin, Optional<PackDescriptor> descriptor, Diagnosis why) {
        return new PackReport(
                name,
                origin.where(),
                origin.jar(),
                origin.source(),
                Optional.empty(),
                descriptor,
                State.REFUSED,
                Contributed.NOTHING,
                List.of(),
                List.of(),
                List.of(why));
    }

    /** The id of the pack, or its name where the id is not known. */
    public String id() {
        return descriptor.map(PackDescriptor::id).orElse(name);
    }

    /**
     * The SHA-256 of its jar, 64 hexadecimal digits; empty where its jar cannot be told, see {@link PackJar#sha256()}. Of one report it
     * is always the same.
     */
    public Optional<String> sha256() {
        return jar.flatMap(PackJar::sha256);
    }

    /** The policies that it adds and that are in force. */
    public List<Policy<?>> policies() {
        return contributed.policies();
    }

    /**
     * Whether everything of it that decides anything is in force. A directory that is left out does not count: it decides nothing.
     */
    public boolean decidesWhole() {
        return state != State.REFUSED
                && diagnoses.stream()
                        .allMatch(diagnosis -> diagnosis.code().cost().compareTo(DiagnosisCode.Cost.INFORMATION) <= 0);
    }

    /** What it tells of local support. */
    public List<SupportEntry> support() {
        return contributed.support();
    }

    /** The variations that are in force. */
    public List<Variation> variations() {
        return contributed.variations();
    }

    /**
     * The parameters on which the pack's policies and variations rest, those that it declares, and those that it sets, with the
     * values that it sets; in order of their ids.
     */
    public List<Parameter<?>> parameters() {
        return ParametersOf.all(contributed);
    }
}
