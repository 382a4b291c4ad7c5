package org.opencarers.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.opencarers.conformance.Regression;

/** The compiler, asked whether something would compile. */
final class Javac {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private Javac() {}

    /** The errors in one source file, against the class path of these tests; nothing is written. */
    static List<String> complaintsAbout(String type, String source) {
        String classPath = System.getProperty("java.class.path");
        return complaints(
                List.of("-proc:none", "--should-stop=ifNoError=FLOW", "-cp", classPath), List.of(file(type, source)));
    }

    private static JavaFileObject file(String type, String source) {
        return new SimpleJavaFileObject(URI.create("string:///" + type + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }

    /** Compiles the tests that were written of failures into a folder, against the class path of these tests. */
    static List<String> compile(Path into, Stream<Regression> tests) {
        String classPath = System.getProperty("java.class.path");
        List<JavaFileObject> units = new ArrayList<>();
        tests.forEach(test -> units.add(file(test.name(), test.text())));
        return complaints(List.of("-proc:none", "-cp", classPath, "-d", into.toString()), units);
    }

    /** Compiles source files into a folder, as a module whose module path is the class path of these tests. */
    static List<String> compileModule(Path into, Stream<Path> sources) {
        return compileModule(into, sources, System.getProperty("java.class.path"));
    }

    /** Compiles source files into a folder, as a module among the modules of a path. */
    static List<String> compileModule(Path into, Stream<Path> sources, String modulePath) {
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, Locale.UK, null)) {
            List<JavaFileObject> units = new ArrayList<>();
            files.getJavaFileObjectsFromPaths(sources.toList()).forEach(units::add);
            return complaints(List.of("-proc:none", "--module-path", modulePath, "-d", into.toString()), units);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> complaints(List<String> options, List<JavaFileObject> units) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        COMPILER.getTask(null, null, said, options, null, units).call();
        return said.getDiagnostics().stream()
                .filter(complaint -> complaint.getKind() == Diagnostic.Kind.ERROR)
                .map(complaint -> complaint.getMessage(Locale.UK))
                .toList();
    }
}
