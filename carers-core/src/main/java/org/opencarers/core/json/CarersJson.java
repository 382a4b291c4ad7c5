package org.opencarers.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.situation.CareSituation;
import org.opencarers.core.validation.CarersValidator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes the documents of the model: strictly, canonically, and with all problems at once.
 *
 * <p>Reading and writing are exact inverses: what was written reads as an equal value, and what was read writes the same
 * text whatever the order and spacing it came in. Safe to use from many threads.
 */
public final class CarersJson {

    /** The longest document that is read in one piece: characters of a string, bytes of a file. */
    public static final int LONGEST_DOCUMENT = 1_000_000;

    private static final JsonMapper MAPPER = StrictMapper.build();

    private CarersJson() {}

    /**
     * The mapper behind all of this, for programs that read a document around a situation, or many documents in a stream.
     *
     * <p>Its limits hold for depth, numbers, texts and names, and not for the length of a stream, which may hold any number
     * of documents. {@link #problem(JacksonException, JsonParser)} words what it throws.
     *
     * @return the strict mapper, immutable
     */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /**
     * Reads a situation from JSON text.
     *
     * @param json one JSON object, at most {@value #LONGEST_DOCUMENT} characters
     * @return the situation, free of problems
     * @throws InvalidDocumentException with all problems, if there are any
     */
    public static CareSituation readSituation(String json) {
        return read(json, CareSituation.class);
    }

    /**
     * Reads a situation from a file.
     *
     * @param file a file in UTF-8 with one JSON object, at most {@value #LONGEST_DOCUMENT} bytes
     * @return the situation, free of problems
     * @throws InvalidDocumentException with all problems, if there are any; one of them is a file that cannot be read
     */
    public static CareSituation readSituation(Path file) {
        return read(parse(file), JsonPath.root().toString(), CareSituation.class);
    }

    /**
     * Reads anything of the model from JSON text.
     *
     * @param json one JSON object, at most {@value #LONGEST_DOCUMENT} characters
     * @param type what it is, such as {@code CareSituation}
     * @param <T> the type
     * @return the value, free of problems
     * @throws InvalidDocumentException with all problems, if there are any
     */
    public static <T> T read(String json, Class<T> type) {
        if (json.length() <= LONGEST_DOCUMENT) {
            // A document without problems, as most are, needs no tree in which to look for all of them.
            Optional<T> bound = bound(() -> MAPPER.readValue(json, type));
            if (bound.isPresent() && CarersValidator.check(bound.get()).isEmpty()) {
                return bound.get();
            }
        }
        return read(parse(json), JsonPath.root().toString(), type);
    }

    private static <T> Optional<T> bound(Supplier<@Nullable T> binding) {
        try {
            return Optional.ofNullable(binding.get());
        } catch (JacksonException told) {
            return Optional.empty();
        }
    }

    /**
     * Reads anything of the model that stands within a document already parsed.
     *
     * @param tree the value, a JSON object; parsed by {@link #mapper()}, whose trees keep numbers exact
     * @param path where in the document it stands, such as {@code $.situation}; the paths of problems begin with it
     * @param type what it is, such as {@code CareSituation}
     * @param <T> the type
     * @return the value, free of problems
     * @throws InvalidDocumentException with all problems, if there are any
     */
    public static <T> T read(JsonNode tree, String path, Class<T> type) {
        return read(tree, path, type, value -> List.of());
    }

    /**
     * Reads anything of the model about which more can be wrong than the model knows, and tells all of it together.
     *
     * @param tree the value, a JSON object; parsed by {@link #mapper()}, whose trees keep numbers exact
     * @param path where in the document it stands; the paths of problems begin with it
     * @param type what it is
     * @param further what else is wrong with a value. When something cannot be read, it is asked about the rest; what it says of
     *     a place at which something is wrong already is left out
     * @param <T> the type
     * @return the value, free of problems
     * @throws InvalidDocumentException with all problems, if there are any
     */
    public static <T> T read(JsonNode tree, String path, Class<T> type, Function<? super T, List<Problem>> further) {
        JsonPath place = JsonPath.of(path);
        if (!tree.isObject()) {
            throw refusal(new Problem(path, BindingProblem.text(tree), "must be an object in braces"));
        }
        Optional<T> whole = bound(() -> MAPPER.treeToValue(tree, type));
        if (whole.isPresent()
                && CarersValidator.check(whole.get(), place).isEmpty()
                && further.apply(whole.get()).isEmpty()) {
            return whole.get();
        }
        Binding binding = new Binding(tree, place);
        Optional<T> value = binding.bind(MAPPER.readerFor(type));
        List<Problem> problems = new ArrayList<>(binding.problems());
        value.ifPresent(bound -> {
            problems.addAll(CarersValidator.check(bound, place));
            Set<String> wrong = problems.stream().map(Problem::path).collect(Collectors.toSet());
            further.apply(bound).stream()
                    .filter(problem -> !wrong.contains(problem.path()))
                    .forEach(problems::add);
        });
        if (problems.isEmpty() && value.isPresent()) {
            return value.get();
        }
        throw new InvalidDocumentException(problems);
    }

    /**
     * Writes anything of the model in its canonical form: one line, properties in alphabetical order, what is unknown left
     * out.
     *
     * @param value the value, such as a {@code CareSituation}
     * @return the JSON text; equal values give equal text
     */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /**
     * Parses a whole document, whatever it is about, within the limits on length, depth and numbers.
     *
     * @param json JSON text of one value, at most {@value #LONGEST_DOCUMENT} characters
     * @return its tree, with exact numbers
     * @throws InvalidDocumentException with one problem, the first, if this is no such document
     */
    public static JsonNode parse(String json) {
        if (json.length() > LONGEST_DOCUMENT) {
            throw tooLong();
        }
        try (JsonParser parser = MAPPER.createParser(json)) {
            return tree(parser);
        }
    }

    /**
     * Words what a parser of the {@link #mapper()} throws.
     *
     * @param failure what was thrown while parsing, not while binding
     * @param parser the parser that threw it, at the place where it stopped
     * @return the problem with its path, line and column
     */
    public static Problem problem(JacksonException failure, JsonParser parser) {
        return SyntaxProblem.of(failure, parser);
    }

    /**
     * Parses a whole file, whatever it is about, within the limits on length, depth and numbers.
     *
     * @param file a file in UTF-8 with one JSON value, at most {@value #LONGEST_DOCUMENT} bytes
     * @return its tree, with exact numbers
     * @throws InvalidDocumentException with one problem, if this is no such file
     */
    public static JsonNode parse(Path file) {
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(LONGEST_DOCUMENT + 1);
        } catch (IOException e) {
            throw refusal(new Problem(
                    JsonPath.root().toString(),
                    file.toString(),
                    "is not a file that can be read; give the name of one"));
        }
        if (bytes.length > LONGEST_DOCUMENT) {
            throw tooLong();
        }
        try (JsonParser parser = MAPPER.createParser(bytes)) {
            return tree(parser);
        }
    }

    private static JsonNode tree(JsonParser parser) {
        try {
            if (parser.nextToken() == null) {
                throw refusal(Problem.at(JsonPath.root().toString(), "the document is empty; write one JSON value"));
            }
            JsonNode tree = parser.readValueAsTree();
            if (parser.nextToken() != null) {
                throw refusal(SyntaxProblem.at(
                        JsonPath.root(),
                        "there is more after the end of the document; keep one value and nothing else",
                        parser.currentTokenLocation()));
            }
            return tree;
        } catch (JacksonException e) {
            throw refusal(SyntaxProblem.of(e, parser));
        }
    }

    private static InvalidDocumentException tooLong() {
        return refusal(Problem.at(
                JsonPath.root().toString(),
                "is longer than " + LONGEST_DOCUMENT + " characters; give one situation in a document"));
    }

    private static InvalidDocumentException refusal(Problem problem) {
        return new InvalidDocumentException(List.of(problem));
    }
}
