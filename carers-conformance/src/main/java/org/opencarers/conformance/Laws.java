package org.opencarers.conformance;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.opencarers.conformance.dates.DateLaws;
import org.opencarers.conformance.packs.PackLaws;
import org.opencarers.conformance.same.SameLaws;
import org.opencarers.conformance.telling.SharingLaws;
import org.opencarers.conformance.unknown.UnknownLaws;

/** The laws of policy packs. */
public final class Laws {

    private static final List<Law> ALL = Stream.of(
                    SameLaws.all(), UnknownLaws.all(), DateLaws.all(), PackLaws.all(), SharingLaws.all())
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(law -> law.text().number()))
            .<Law>map(ContainedLaw::new)
            .toList();

    private Laws() {}

    /** All of them, in the order of their numbers. */
    public static List<Law> all() {
        return ALL;
    }

    /**
     * The law with an id.
     *
     * @throws IllegalArgumentException naming the ids that there are
     */
    public static Law named(String id) {
        return ALL.stream()
                .filter(law -> law.text().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no law " + id + "; there are "
                        + ALL.stream().map(law -> law.text().id()).toList()));
    }
}
