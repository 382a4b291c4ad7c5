package org.opencarers.rules.packs;

import java.io.IOException;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * What a jar in a directory of plug-ins must not be: too large, the library itself, or a way to other jars.
 *
 * @param file the jar
 * @param name what it is called
 * @param origin where it is
 */
record JarExamination(JarFile file, String name, Origin origin) {

    /** More than any honest pack holds. */
    private static final int MOST_ENTRIES = 20_000;

    /** More than any honest pack has, unpacked. */
    private static final long MOST_BYTES = 256L * 1024 * 1024;

    private static final long MOST_BYTES_OF_MANIFEST = 8L * 1024 * 1024;

    private static final String INDEX = "META-INF/INDEX.LIST";

    /** Why the jar is not loaded, or empty. */
    Optional<Diagnosis> objection() throws IOException {
        Optional<Diagnosis> objection = size().or(this::shadow);
        return objection.isPresent() ? objection : otherJars();
    }

    /** A class loader follows a jar to those that it names: nobody would have examined or allowed them. */
    private Optional<Diagnosis> otherJars() throws IOException {
        Manifest manifest = file.getManifest();
        String named = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
        if (named == null && file.getEntry(INDEX) == null) {
            return Optional.empty();
        }
        return diagnosis(
                DiagnosisCode.NAMES_OTHER_JARS,
                named == null ? "it has an index of jars, " + INDEX : "its manifest names a Class-Path: " + named,
                "put what the pack needs into its jar, and leave the other jars out");
    }

    private Optional<Diagnosis> size() {
        if (file.size() > MOST_ENTRIES) {
            return tooLarge(
                    "it has " + file.size() + " entries; " + MOST_ENTRIES + " are the most that a pack may have");
        }
        long bytes = file.stream()
                .mapToLong(entry -> Math.min(Math.max(entry.getSize(), 0), MOST_BYTES + 1))
                .sum();
        ZipEntry manifest = file.getEntry(JarFile.MANIFEST_NAME);
        if (manifest != null && manifest.getSize() > MOST_BYTES_OF_MANIFEST) {
            return tooLarge("its manifest has more than " + MOST_BYTES_OF_MANIFEST + " bytes");
        }
        return bytes > MOST_BYTES
                ? tooLarge("unpacked it has more than " + MOST_BYTES + " bytes, the most that a pack may have")
                : Optional.empty();
    }

    private Optional<Diagnosis> tooLarge(String what) {
        return diagnosis(DiagnosisCode.TOO_LARGE, what, "put only the pack and what it needs into the jar");
    }

    private Optional<Diagnosis> shadow() {
        return file.stream()
                .map(ZipEntry::getName)
                .filter(Library::holds)
                .sorted()
                .findFirst()
                .flatMap(entry -> diagnosis(
                        DiagnosisCode.SHADOWS_LIBRARY,
                        "it holds " + entry + ", which belongs to this library",
                        "take the library out of the jar, or move the class to a package of the pack's own"));
    }

    private Optional<Diagnosis> diagnosis(DiagnosisCode code, String what, String remedy) {
        return Optional.of(new Diagnosis(code, name, origin.where(), what, remedy));
    }
}
