package org.opencarers.rules.decision;

import java.util.List;
import java.util.stream.Collectors;
import org.opencarers.rules.packs.Diagnosis;

/** An engine does not start, because a pack is missing that must be there. */
public final class PacksMissingException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnosis> diagnoses;

    /**
     * Says which, and everything else that is wrong with packs: it may be why.
     *
     * @param diagnoses everything that is wrong
     */
    public PacksMissingException(List<Diagnosis> diagnoses) {
        super(diagnoses.stream().map(Diagnosis::text).collect(Collectors.joining("\n")));
        this.diagnoses = List.copyOf(diagnoses);
    }

    /** Everything that is wrong with packs. */
    public List<Diagnosis> diagnoses() {
        return diagnoses;
    }
}
