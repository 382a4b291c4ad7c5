package org.opencarers.conformance.check;

import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Law;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.Subject;

/** A law about single questions, tried on all combinations of small policies and on generated questions to all. */
public abstract class PointLaw implements Law {

    private final LawText text;
    private final boolean provable;

    /**
     * A law in words.
     *
     * @param provable whether the law is true of a policy when it is true of every combination of regions
     */
    protected PointLaw(LawText text, boolean provable) {
        this.text = text;
        this.provable = provable;
    }

    /** What the law says to single questions; called once for each examination. */
    protected abstract Point begin(Subject subject, Effort effort);

    @Override
    public final LawText text() {
        return text;
    }

    @Override
    public final LawResult check(Subject subject, Effort effort) {
        return subject.policies().isEmpty()
                ? LawResult.untested(this, "the pack adds no policy")
                : new Examination(this, provable, subject, effort, begin(subject, effort)).result();
    }

    @Override
    public final String toString() {
        return text.toString();
    }
}
