package org.opencarers.testkit.contract;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.opencarers.testkit.law.Law;
import org.opencarers.testkit.law.dates.DateLaws;
import org.opencarers.testkit.law.packs.PackLaws;
import org.opencarers.testkit.law.same.SameLaws;
import org.opencarers.testkit.law.telling.SharingLaws;
import org.opencarers.testkit.law.unknown.UnknownLaws;

/** The laws of policy packs. */
public final class Laws {

    private static final List<Law> ALL = Stream.of(
                    SameLaws.all(), UnknownLaws.all(), DateLaws.all(), PackLaws.all(), SharingLaws.all())
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(law -> law.text().number()))
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
