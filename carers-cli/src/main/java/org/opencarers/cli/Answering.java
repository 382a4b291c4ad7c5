package org.opencarers.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.exchange.Answer;
import tools.jackson.databind.JsonNode;

/** Answers every request of every file, in order, one at a time, whatever is asked. For one run of the command. */
final class Answering {

    private final Function<JsonNode, Answer> exchange;
    private final Format format;
    private final Streams streams;
    private boolean anyAnswer;
    private int status;

    Answering(Function<JsonNode, Answer> exchange, Format format, Streams streams) {
        this.exchange = exchange;
        this.format = format;
        this.streams = streams;
    }

    /** Prints the answers and gives the exit status. */
    int answer(List<String> files, boolean progress) throws IOException {
        format.open(streams.out());
        try (Progress shown = new Progress(progress, streams.err())) {
            for (String name : files) {
                try (RequestFile file = new RequestFile(name, streams.in())) {
                    for (Optional<Entry> next = file.next(); next.isPresent(); next = file.next()) {
                        format.print(answer(next.get()), !anyAnswer, streams.out());
                        anyAnswer = true;
                        shown.step();
                    }
                }
            }
        }
        format.close(streams.out());
        return status;
    }

    /** Prints the answer to one request, already read, and gives the exit status. */
    int answerOnly(Entry entry) throws IOException {
        String answer = answer(entry);
        format.open(streams.out());
        format.print(answer, true, streams.out());
        format.close(streams.out());
        return status;
    }

    private String answer(Entry entry) {
        Optional<JsonNode> id = Optional.empty();
        try {
            if (entry.request().isPresent()) {
                JsonNode request = entry.request().get();
                id = request.optional("id").filter(JsonNode::isString);
                return printed(exchange.apply(request), entry);
            }
            List<Problem> problems = entry.problems();
            return printed(Answer.refused(id, format == Format.TEXT ? problems : entry.naming(problems)), entry);
        } catch (CannotRunException cannot) {
            throw cannot;
        } catch (RuntimeException | StackOverflowError failure) {
            // One request that the library stumbles over must not cost all the others their answers.
            status = 2;
            return format.of(Answer.refused(id, List.of(Problem.at("$", Failure.internal(failure)))), entry.place());
        }
    }

    private String printed(Answer answer, Entry entry) {
        if (!answer.problems().isEmpty()) {
            status = Math.max(status, 1);
        }
        return format.of(answer, entry.place());
    }
}
