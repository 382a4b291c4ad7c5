package org.opencarers.conformance;

import java.util.Optional;

/** A law whose examination throws nothing: whatever a pack throws in it is a way to break the law. */
record ContainedLaw(Law law) implements Law {

    @Override
    public LawText text() {
        return law.text();
    }

    @Override
    public LawResult check(Subject subject, Effort effort) {
        try {
            return law.check(subject, effort);
        } catch (Throwable thrown) {
            if (thrown instanceof VirtualMachineError && !(thrown instanceof StackOverflowError)) {
                throw thrown;
            }
            if (Thread.currentThread().isInterrupted()) {
                return LawResult.untested(this, "the examination was interrupted");
            }
            return LawResult.failed(
                    this,
                    1,
                    new Counterexample(
                            Optional.empty(),
                            "the examination of the pack " + subject,
                            new Breach("answers", "it threw " + thrown),
                            effort.seed(),
                            effort.seed()));
        }
    }

    @Override
    public String toString() {
        return text().toString();
    }
}
