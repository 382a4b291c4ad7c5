package org.opencarers.rules;

import java.util.List;
import org.opencarers.core.services.Directory;

/** Where a pack puts what it contributes. */
public interface Contributions {

    /** Adds a policy; the facts that it lists become part of the vocabulary. */
    <O extends Enum<O> & Outcome> Contributions policy(Policy<O> policy);

    /** Adds facts to the vocabulary that no policy lists: they are accepted, and change nothing. */
    Contributions facts(List<? extends Fact<?>> facts);

    /** Adds a relation that always holds between two facts of the pack's own. */
    Contributions constraint(Constraint constraint);

    /** Declares a parameter on which no policy rests, so that others may set it where it is left to them. */
    Contributions parameter(Parameter<?> parameter);

    /** Varies a policy or a parameter of another pack, in one of the ways that there are. */
    Contributions vary(Variation variation);

    /**
     * Adds a fact of the pack's own that its Java code works out; the fact and what it is worked out from become part of the
     * vocabulary.
     */
    <T> Contributions computing(ComputedFact<T> computed);

    /**
     * Adds a directory of local support: what there is, for whom, where, when, and whom to ring.
     *
     * <p>It is information for people, and never changes an answer: every decision, and everything that may be told, is the same
     * without it. Where an entry names the policy that decides who may use it, that policy must be one of a pack that is loaded;
     * otherwise the entry is left out. A directory that is wrong in itself is left out whole. Neither costs anything else.
     */
    default Contributions directory(Directory directory) {
        return directory(DirectoryDocument.of(directory));
    }

    /** Adds a directory of local support that was read from a file of the pack; see {@link #directory(Directory)}. */
    Contributions directory(DirectoryDocument document);
}
