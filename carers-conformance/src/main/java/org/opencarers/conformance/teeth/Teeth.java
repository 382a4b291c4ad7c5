package org.opencarers.conformance.teeth;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Laws;
import org.opencarers.conformance.Monotone;
import org.opencarers.conformance.Subject;

/** All the ways in which packs are broken on purpose. */
public final class Teeth {

    private static final List<Tooth> ALL = Stream.of(
                    SameTeeth.all(),
                    ReceiptTeeth.all(),
                    UnknownTeeth.all(),
                    DateTeeth.all(),
                    PackTeeth.all(),
                    SharingTeeth.all())
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(
                    tooth -> Laws.named(tooth.law()).text().number()))
            .toList();

    private Teeth() {}

    /** A sound pack, of which more hours of care are declared never to count against the carer. */
    public static Subject sample() {
        return Subject.of(new SamplePack())
                .declaring(List.of(Monotone.moreIsNeverWorse(SampleGrant.POLICY, SampleGrant.HOURS)));
    }

    /**
     * Breaks the sample in every way, one at a time, and lets the laws examine it.
     *
     * @return one for each way, in the order of the laws
     */
    public static List<Bite> bites(Effort effort) {
        Subject sample = sample();
        return ALL.stream()
                .map(tooth -> new Bite(tooth, tooth.bite(sample, effort)))
                .toList();
    }

    /** All of them, in the order of the laws. */
    public static List<Tooth> all() {
        return ALL;
    }
}
