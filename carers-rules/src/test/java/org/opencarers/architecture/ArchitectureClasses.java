package org.opencarers.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.opencarers.core.situation.CareSituation;
import org.opencarers.rules.Policy;

/** The main classes of this module and of the model below it, as compiled: what the rules of architecture speak of. */
final class ArchitectureClasses {

    static final String CORE = "org.opencarers.core..";
    static final String LANGUAGE = "org.opencarers.rules";
    static final String DIAGRAM = "org.opencarers.rules.diagram..";
    static final String ANALYSIS = "org.opencarers.rules.analysis..";
    static final String COMPUTATION = "org.opencarers.rules.computation..";
    static final String ISOLATION = "org.opencarers.rules.isolation..";
    static final String DECISION = "org.opencarers.rules.decision..";
    static final String EXCHANGE = "org.opencarers.rules.exchange..";
    static final String PACKS = "org.opencarers.rules.packs..";
    static final String REWRITING = "org.opencarers.rules.rewriting..";
    static final String RECEIPT = "org.opencarers.rules.receipt..";
    static final String LAW = "org.opencarers.law..";
    static final String SHARING = "org.opencarers.sharing..";

    /** What anybody may use: the platform, and annotations that are gone at run time. */
    static final List<String> COMMON = List.of("java..", "org.jspecify..");

    private static final JavaClasses MAIN = imported();

    private ArchitectureClasses() {}

    static JavaClasses main() {
        return MAIN;
    }

    static String[] anyOf(String... packages) {
        return Stream.concat(COMMON.stream(), Stream.of(packages)).toArray(String[]::new);
    }

    private static JavaClasses imported() {
        // ArchUnit logs through SLF4J, which would say in every build that nobody listens.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        return new ClassFileImporter()
                .importLocations(Stream.of(CareSituation.class, Policy.class)
                        .map(ArchitectureClasses::placeOf)
                        .map(ArchitectureClasses::location)
                        .toList());
    }

    private static Location location(Path place) {
        URI uri = place.toUri();
        return Location.of(Files.isDirectory(place) ? uri : URI.create("jar:" + uri + "!/"));
    }

    /** The folder or jar that a class was loaded from. */
    static Path placeOf(Class<?> member) {
        URL place = Objects.requireNonNull(
                member.getProtectionDomain().getCodeSource().getLocation());
        return Path.of(URI.create(place.toString()));
    }
}
