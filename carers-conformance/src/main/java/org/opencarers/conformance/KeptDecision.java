package org.opencarers.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.opencarers.conformance.check.FactDocument;
import org.opencarers.conformance.check.Questions;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.rules.Policy;
import org.opencarers.rules.receipt.Receipt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A decision that the author of a pack keeps, to have it made again by later versions.
 *
 * <p>Its salt lies beside its receipt, which is right for invented questions only.
 *
 * @param name the name of the file
 * @param request the question, to decide or about sharing, as JSON text
 * @param salt the secret of the receipt, 64 hexadecimal digits
 * @param receipt the receipt of the answer as JSON text
 */
public record KeptDecision(String name, String request, String salt, String receipt) {

    private static final String ENDING = ".json";
    private static final int MOST_OF_A_POLICY = 5;
    private static final int SHORT = 8;
    private static final int LONGS = 4;

    /**
     * Decisions of a subject as it is now: of each policy some that end differently.
     *
     * <p>The same subject always gives the same; a pack that has changed gives others, under other names.
     */
    public static List<KeptDecision> of(Subject subject) {
        Effort effort = Effort.usual();
        SplittableRandom random = new SplittableRandom(effort.seed());
        Answers answers = subject.answers();
        List<KeptDecision> kept = new ArrayList<>();
        for (Policy<?> policy : subject.policies()) {
            Set<List<String>> endings = new HashSet<>();
            for (Question question : Questions.of(subject, policy, effort)) {
                PlainAnswer answer = answers.decide(question);
                if (endings.size() < MOST_OF_A_POLICY
                        && !answer.possible().isEmpty()
                        && endings.add(answer.possible())) {
                    kept.add(of(answers, FactDocument.request(question), salt(random)));
                }
            }
        }
        return kept;
    }

    private static KeptDecision of(Answers answers, ObjectNode request, String salt) {
        String receipt = answers.receipt(request.toString(), salt);
        String digest = Receipt.read(CarersJson.parse(receipt)).digest();
        String name = request.path("policy").stringValue() + "-" + digest.substring(0, SHORT);
        return new KeptDecision(name, request.toString(), salt, receipt);
    }

    private static String salt(RandomGenerator random) {
        StringBuilder digits = new StringBuilder();
        for (int number = 0; number < LONGS; number++) {
            digits.append(String.format(Locale.ROOT, "%016x", random.nextLong()));
        }
        return digits.toString();
    }

    /**
     * The decisions that are kept in a directory, by name; none when it is not there.
     *
     * @throws IllegalArgumentException when a file in it ends as a kept decision does and is none
     */
    public static List<KeptDecision> in(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(KeptDecision::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeptDecision read(Path file) {
        try {
            JsonNode kept = CarersJson.parse(Files.readString(file));
            String name = String.valueOf(file.getFileName());
            if (!kept.path("request").isObject()
                    || !kept.path("salt").isString()
                    || !kept.path("receipt").isObject()) {
                throw new IllegalArgumentException(
                        file + " must hold request, salt and receipt of a kept decision; restore it, or remove it");
            }
            return new KeptDecision(
                    name.substring(0, name.length() - ENDING.length()),
                    kept.path("request").toString(),
                    kept.path("salt").stringValue(),
                    kept.path("receipt").toString());
        } catch (InvalidDocumentException noJson) {
            throw new IllegalArgumentException(file + " is not JSON; restore it, or remove it", noJson);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes it into a directory, which is made when it is not there. What has the name of another decision never replaces it. */
    public Path write(Path directory) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.set("request", CarersJson.parse(request));
        file.put("salt", salt);
        file.set("receipt", CarersJson.parse(receipt));
        ObjectWriter writer = CarersJson.mapper().writerWithDefaultPrettyPrinter();
        try {
            Files.createDirectories(directory);
            Path place = directory.resolve(name + ENDING);
            return Files.exists(place) ? place : Files.writeString(place, writer.writeValueAsString(file) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
