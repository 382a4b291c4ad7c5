package org.opencarers.conformance.teeth;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.opencarers.conformance.Laws;

/** All the ways in which packs are broken on purpose. */
public final class Teeth {

    private static final List<Tooth> ALL = Stream.of(
                    SameTeeth.all(), UnknownTeeth.all(), DateTeeth.all(), PackTeeth.all(), SharingTeeth.all())
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(
                    tooth -> Laws.named(tooth.law()).text().number()))
            .toList();

    private Teeth() {}

    /** All of them, in the order of the laws. */
    public static List<Tooth> all() {
        return ALL;
    }
}
