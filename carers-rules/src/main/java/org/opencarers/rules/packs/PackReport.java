package org.opencarers.rules.packs;

import java.util.List;
import java.util.Optional;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Variation;

/**
 * What became of one provider.
 *
 * @param name the class of the pack; the jar, where no class could be told
 * @param where the jar, directory or module from which it comes
 * @param descriptor what the pack says of itself, where it could be read
 * @param state what became of it
 * @param policies the policies that it adds; empty when it is refused
 * @param variations what it varies; empty when it is refused
 * @param diagnoses everything that is wrong with it
 */
public record PackReport(
        String name,
        String where,
        Optional<PackDescriptor> descriptor,
        State state,
        List<Policy<?>> policies,
        List<Variation> variations,
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

    /** The id of the pack, or its name where the id is not known. */
    public String id() {
        return descriptor.map(PackDescriptor::id).orElse(name);
    }

    /** The parameters on which the pack's policies rest, in order of their ids. */
    public List<Parameter<?>> parameters() {
        return ParametersOf.policies(policies);
    }
}
