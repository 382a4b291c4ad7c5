package org.opencarers.rules.packs;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.opencarers.rules.PackDescriptor;

/**
 * A provider while it is loaded, with what is known of it by now: whoever stops waiting for it on another thread can still say whose
 * it is.
 */
final class Candidate {

    private final String name;
    private final CountDownLatch described = new CountDownLatch(1);
    private volatile Origin origin;
    private volatile Optional<PackDescriptor> descriptor = Optional.empty();

    /**
     * A provider of which nothing is known yet.
     *
     * @param name the name of its class
     * @param origin where it is named
     */
    Candidate(String name, Origin origin) {
        this.name = name;
        this.origin = origin;
    }

    String name() {
        return name;
    }

    Origin origin() {
        return origin;
    }

    Optional<PackDescriptor> descriptor() {
        return descriptor;
    }

    /** Notes where the class itself is. */
    void isIn(Origin place) {
        origin = place;
    }

    /** Notes what it says of itself. */
    void describe(PackDescriptor said) {
        descriptor = Optional.of(said);
        described.countDown();
    }

    /** Notes that it says nothing more of itself. */
    void end() {
        described.countDown();
    }

    /** Waits until it has said of itself what it will say, or no longer. */
    void awaitDescription(Duration longest) throws InterruptedException {
        described.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What becomes of it when something is wrong, under its id where that is known. */
    Found refused(DiagnosisCode code, String what, String remedy) {
        Optional<PackDescriptor> said = descriptor;
        String called = said.map(PackDescriptor::id).orElse(name);
        return refused(said, new Diagnosis(code, called, origin.where(), what, remedy));
    }

    Found refused(Diagnosis why) {
        return refused(descriptor, why);
    }

    private Found refused(Optional<PackDescriptor> said, Diagnosis why) {
        return Found.refused(name, origin, said, why);
    }
}
