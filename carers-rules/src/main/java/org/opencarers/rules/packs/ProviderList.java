package org.opencarers.rules.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opencarers.rules.PolicyPack;

/**
 * The names of providers in a file below {@code META-INF/services}, as {@link java.util.ServiceLoader} reads it: one on each line,
 * comments after a hash sign. A bad line costs itself and not the rest of the file, which is why it is read here.
 */
final class ProviderList {

    /** Where such a file stands in a jar. */
    static final String FILE = "META-INF/services/" + PolicyPack.class.getName();

    /** More than any honest list holds. */
    private static final int MOST_BYTES = 64 * 1024;

    /** More than any class name that a person writes. */
    private static final int LONGEST_NAME = 1_000;

    private final Set<String> names = new LinkedHashSet<>();
    private final List<Diagnosis> diagnoses = new ArrayList<>();
    private final Origin origin;

    private ProviderList(Origin origin) {
        this.origin = origin;
    }

    /** Reads a list. */
    static ProviderList read(InputStream bytes, Origin origin) throws IOException {
        ProviderList list = new ProviderList(origin);
        byte[] read = bytes.readNBytes(MOST_BYTES + 1);
        if (read.length > MOST_BYTES) {
            list.diagnose(
                    DiagnosisCode.TOO_LARGE,
                    origin.where(),
                    "the list of providers has more than " + MOST_BYTES + " bytes",
                    "list only classes of this jar");
            return list;
        }
        List<String> lines = new String(read, StandardCharsets.UTF_8).lines().toList();
        for (int number = 1; number <= lines.size(); number++) {
            list.addLine(number, lines.get(number - 1));
        }
        return list;
    }

    private void addLine(int number, String line) {
        int comment = line.indexOf('#');
        String name = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (name.isEmpty()) {
            return;
        }
        if (!isClassName(name)) {
            diagnose(
                    DiagnosisCode.UNREADABLE_LINE,
                    origin.where(),
                    "line " + number + " of the list of providers is no name of a class",
                    "write one class name on each line");
        } else if (!names.add(name)) {
            diagnose(
                    DiagnosisCode.NAMED_TWICE,
                    name,
                    "the list of providers names the class twice; it is loaded once",
                    "name it once");
        }
    }

    private static boolean isClassName(String name) {
        return name.length() <= LONGEST_NAME
                && Stream.of(name.split("\\.", -1))
                        .allMatch(part -> !part.isEmpty()
                                && Character.isJavaIdentifierStart(part.codePointAt(0))
                                && part.codePoints()
                                        .allMatch(each -> Character.isJavaIdentifierPart(each)
                                                && !Character.isIdentifierIgnorable(each)));
    }

    private void diagnose(DiagnosisCode code, String name, String what, String remedy) {
        diagnoses.add(new Diagnosis(code, name, origin.where(), what, remedy));
    }

    /** The names, each once. */
    Set<String> names() {
        return names;
    }

    /** What is wrong with the list itself: notices, and where nothing of it is read a refusal. */
    List<Found> found() {
        return diagnoses.stream()
                .map(diagnosis -> diagnosis.code().cost() == DiagnosisCode.Cost.NOTHING
                        ? Found.noticed(diagnosis)
                        : Found.refused(diagnosis.pack(), origin, Optional.empty(), diagnosis))
                .toList();
    }

    /** Whether it says nothing at all. */
    boolean isEmpty() {
        return names.isEmpty() && diagnoses.isEmpty();
    }
}
