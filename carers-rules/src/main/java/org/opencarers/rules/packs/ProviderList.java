package org.opencarers.rules.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern CLASS_NAME =
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*");

    private final Set<String> names = new LinkedHashSet<>();
    private final List<Diagnosis> diagnoses = new ArrayList<>();
    private final String where;

    private ProviderList(String where) {
        this.where = where;
    }

    /** Reads a list. */
    static ProviderList read(InputStream bytes, String where) throws IOException {
        ProviderList list = new ProviderList(where);
        byte[] read = bytes.readNBytes(MOST_BYTES + 1);
        if (read.length > MOST_BYTES) {
            list.diagnose(
                    DiagnosisCode.TOO_LARGE,
                    where,
                    "the list of providers has more than " + MOST_BYTES + " bytes",
                    "list only classes of this jar");
            return list;
        }
        new String(read, StandardCharsets.UTF_8).lines().forEach(list::addLine);
        return list;
    }

    private void addLine(String line) {
        int comment = line.indexOf('#');
        String name = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (name.isEmpty()) {
            return;
        }
        if (!CLASS_NAME.matcher(name).matches()) {
            diagnose(
                    DiagnosisCode.UNREADABLE_LINE,
                    where,
                    "a line of the list of providers is no name of a class",
                    "write one class name on each line");
        } else if (!names.add(name)) {
            diagnose(
                    DiagnosisCode.NAMED_TWICE,
                    name,
                    "the list of providers names the class twice; it is loaded once",
                    "name it once");
        }
    }

    private void diagnose(DiagnosisCode code, String name, String what, String remedy) {
        diagnoses.add(new Diagnosis(code, name, where, what, remedy));
    }

    /** The names, each once. */
    Set<String> names() {
        return names;
    }

    /** What is wrong with the list itself. */
    List<Diagnosis> diagnoses() {
        return diagnoses;
    }
}
