package org.opencarers.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opencarers.core.document.CarersDocument;
import org.opencarers.core.document.DocumentKind;
import org.opencarers.core.json.CarersDocuments;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.services.Directory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A directory of local support as a pack hands it over: the directory, or everything that is wrong with it.
 *
 * <p>Held to what every document of the model is held to, and accepted whole or not at all. It holds at most
 * {@value #MOST_ENTRIES} entries and {@value CarersJson#LONGEST_DOCUMENT} characters. Nothing is thrown for a directory that is
 * wrong, so that whoever contributes one loses nothing else by it. Immutable.
 */
public final class DirectoryDocument {

    /** The most entries of one directory. */
    public static final int MOST_ENTRIES = 2_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern WITHIN_ENTRY = Pattern.compile("\\.entries\\[([0-9]{1,6})]");

    private final String name;
    private final JsonPath place;
    private final Optional<Directory> directory;
    private final List<Problem> problems;

    private DirectoryDocument(String name, JsonPath place, Optional<Directory> directory, List<Problem> problems) {
        this.name = name;
        this.place = place;
        this.directory = directory;
        this.problems = List.copyOf(problems);
    }

    /**
     * A directory that Java code has built; a copy of it is kept.
     *
     * @param directory the directory
     */
    public static DirectoryDocument of(Directory directory) {
        Objects.requireNonNull(directory);
        JsonPath root = JsonPath.root();
        String json;
        try {
            json = CarersJson.write(directory);
        } catch (RuntimeException failed) { // an accessor of a class that is not of the model may throw anything
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            String what = "cannot be written as a document, because of "
                    + cause.getClass().getName() + "; build it with Directory.builder()";
            return refused("", root, Problem.at(root.toString(), what));
        }
        return accepted(
                shortened(tree(json).path("title").asString("")),
                root,
                json,
                text -> CarersJson.read(text, Directory.class));
    }

    /**
     * Reads a document of the kind {@code DIRECTORY} from a file of the pack, and closes it.
     *
     * @param name what to call the file in messages
     * @param json the file in UTF-8, with or without a byte order mark, as {@link Class#getResourceAsStream} gives it, so null when there is none
     */
    public static DirectoryDocument read(String name, @Nullable InputStream json) {
        Objects.requireNonNull(name);
        JsonPath root = JsonPath.root();
        if (json == null) {
            String what = "is not there; put it among the resources, beside the class that reads it";
            return refused(name, root, Problem.at(root.toString(), what));
        }
        try (json) {
            byte[] bytes = json.readNBytes(CarersJson.LONGEST_DOCUMENT + 1);
            if (bytes.length > CarersJson.LONGEST_DOCUMENT) {
                return tooLong(name, root);
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return accepted(name, root.property("content"), withoutMark(text), DirectoryDocument::content);
        } catch (CharacterCodingException otherwiseEncoded) {
            return refused(name, root, Problem.at(root.toString(), "is not written in UTF-8; write it in UTF-8"));
        } catch (IOException unreadable) {
            String what =
                    "cannot be read, because of " + unreadable.getClass().getName() + "; see that the jar is whole";
            return refused(name, root, Problem.at(root.toString(), what));
        }
    }

    /** Some editors begin a file with a mark; it is no part of what the file says. */
    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    private static Directory content(String json) {
        CarersDocument document = CarersDocuments.read(json);
        return document.content(Directory.class)
                .orElseThrow(() -> new InvalidDocumentException(List.of(new Problem(
                        JsonPath.root().property("kind").toString(),
                        document.kind().name(),
                        "must be " + DocumentKind.DIRECTORY + ": a pack tells of support by a directory"))));
    }

    private static DirectoryDocument accepted(
            String name, JsonPath place, String json, Function<String, Directory> reader) {
        if (json.length() > CarersJson.LONGEST_DOCUMENT) {
            return tooLong(name, place);
        }
        Directory directory;
        try {
            directory = reader.apply(json);
        } catch (InvalidDocumentException refused) {
            JsonNode tree = tree(json);
            JsonNode entries = (place.equals(JsonPath.root()) ? tree : tree.path("content")).path("entries");
            List<Problem> problems = new ArrayList<>();
            refused.problems().forEach(problem -> problems.add(withEntry(problem, place, entries)));
            return new DirectoryDocument(name, place, Optional.empty(), problems);
        }
        int entries = directory.getEntries().size();
        if (entries > MOST_ENTRIES) {
            String what = "must hold at most " + MOST_ENTRIES + " entries; make several directories of it";
            return refused(name, place, new Problem(place.property("entries").toString(), entries + " entries", what));
        }
        return new DirectoryDocument(name, place, Optional.of(directory), List.of());
    }

    private static DirectoryDocument tooLong(String name, JsonPath place) {
        String what = "is longer than " + CarersJson.LONGEST_DOCUMENT + " characters; make several directories of it";
        return refused(name, place, Problem.at(JsonPath.root().toString(), what));
    }

    private static DirectoryDocument refused(String name, JsonPath place, Problem problem) {
        return new DirectoryDocument(name, place, Optional.empty(), List.of(problem));
    }

    /** The problem with the name of its entry, which people find sooner than its number. */
    private static Problem withEntry(Problem problem, JsonPath place, JsonNode entries) {
        Matcher within = WITHIN_ENTRY.matcher(problem.path());
        String beginning = place.toString();
        boolean found = problem.path().startsWith(beginning)
                && within.find(beginning.length())
                && within.start() == beginning.length();
        String called = found
                ? shortened(entries.path(Integer.parseInt(within.group(1)))
                        .path("name")
                        .asString(""))
                : "";
        return called.isBlank()
                ? problem
                : new Problem(problem.path(), problem.value(), "in the entry '" + called + "': " + problem.message());
    }

    /** The tree of a document, as far as it can be parsed. */
    private static JsonNode tree(String json) {
        try {
            return CarersJson.parse(json);
        } catch (InvalidDocumentException unreadable) {
            return MissingNode.getInstance();
        }
    }

    private static String shortened(String text) {
        return text.codePoints()
                .limit(Problem.LONGEST_VALUE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What to call it in messages: the name of its file, or its title; empty when it has neither. */
    public String name() {
        return name;
    }

    /** The path of the directory in its document: {@code $.content} in a file, {@code $} when Java code has built it. */
    public JsonPath place() {
        return place;
    }

    /** The directory, or empty when something is wrong with it. */
    public Optional<Directory> directory() {
        return directory;
    }

    /** Everything that is wrong with it, each with its place, the entry, and what to do; empty when nothing is. */
    public List<Problem> problems() {
        return problems;
    }
}
