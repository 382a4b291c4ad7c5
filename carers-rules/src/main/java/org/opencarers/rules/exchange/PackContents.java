package org.opencarers.rules.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opencarers.core.contact.Nation;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Variation;
import org.opencarers.rules.packs.Catalogue;
import org.opencarers.rules.packs.PackReport;

/** The ids and names of what packs contribute, ids in alphabetical order; of a pack that is refused, of what it says that it would. */
final class PackContents {

    private PackContents() {}

    static List<Nation> nations(PackReport report) {
        Set<Nation> named = report.descriptor().map(PackDescriptor::nations).orElse(Set.of());
        return Stream.of(Nation.values()).filter(named::contains).toList();
    }

    static Collection<String> policies(PackReport report) {
        return report.state() == PackReport.State.REFUSED
                ? announced(report, PackDescriptor.Announced::policies)
                : sorted(report.policies().stream().map(Policy::id).toList());
    }

    static Collection<String> varies(PackReport report) {
        return report.state() == PackReport.State.REFUSED
                ? announced(report, PackDescriptor.Announced::varies)
                : sorted(report.variations().stream().map(Variation::varied).toList());
    }

    static Collection<String> facts(PackReport report) {
        return sorted(report.descriptor().map(PackDescriptor::facts).orElse(Set.of()));
    }

    /** Whether it tells of local support; of a pack that is refused, whether it says that it would; empty when nothing says it. */
    static Optional<Boolean> tellsOfSupport(PackReport report) {
        Optional<Boolean> announced =
                report.descriptor().flatMap(PackDescriptor::announced).map(PackDescriptor.Announced::directory);
        return announced.isPresent() || report.state() == PackReport.State.REFUSED
                ? announced
                : Optional.of(!report.support().isEmpty());
    }

    /** What the entries are called that it tells, in their order. */
    static List<String> support(PackReport report) {
        return report.support().stream().map(told -> told.entry().getName()).toList();
    }

    /** The facts that its own code works out. */
    static Collection<String> computed(PackReport report, Catalogue catalogue) {
        return report.state() == PackReport.State.REFUSED
                ? List.of()
                : sorted(catalogue.computations().stream()
                        .filter(computation -> computation.pack().equals(report.id()))
                        .map(computation -> computation.fact().id())
                        .toList());
    }

    private static Collection<String> announced(
            PackReport report, Function<PackDescriptor.Announced, Set<String>> kind) {
        return sorted(
                report.descriptor().flatMap(PackDescriptor::announced).map(kind).orElse(Set.of()));
    }

    private static Collection<String> sorted(Collection<String> ids) {
        return new TreeSet<>(ids);
    }
}
