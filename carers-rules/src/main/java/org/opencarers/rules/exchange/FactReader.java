package org.opencarers.rules.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.decision.DecisionEngine;
import tools.jackson.databind.JsonNode;

/** Reads the facts of a request, one after the other: a known id, the right type, an answer that can be. */
final class FactReader {

    private final Function<String, Optional<Fact<?>>> byId;
    private final Supplier<Collection<Fact<?>>> all;
    private final LocalDate asOf;
    private final List<Problem> problems;

    /** Without a date, only what no date could excuse is a problem. */
    FactReader(DecisionEngine engine, Optional<LocalDate> asOf, List<Problem> problems) {
        this(engine::fact, engine::facts, asOf.orElse(DateFact.LATEST), problems);
    }

    /**
     * A reader of a vocabulary.
     *
     * @param byId the fact with an id
     * @param all every fact, for somebody who misspells one
     */
    FactReader(
            Function<String, Optional<Fact<?>>> byId,
            Supplier<Collection<Fact<?>>> all,
            LocalDate asOf,
            List<Problem> problems) {
        this.byId = byId;
        this.all = all;
        this.asOf = asOf;
        this.problems = problems;
    }

    /** The facts with one more answer; the same facts when there is something wrong with it, or when it is null. */
    Facts read(String id, JsonNode value, Facts facts) {
        if (problems.size() > DecideRequest.MOST_PROBLEMS) {
            return facts;
        }
        JsonPath path = JsonPath.root().property("facts").property(id);
        Optional<Fact<?>> fact = byId.apply(id);
        if (fact.isEmpty()) {
            problems.add(unknown(path, id, value));
            return facts;
        }
        return value.isObject() ? judged(facts, fact.get(), value, path) : plain(facts, fact.get(), value, path);
    }

    private <T> Facts plain(Facts facts, Fact<T> fact, JsonNode value, JsonPath path) {
        return answer(fact, value, path).map(answer -> facts.with(fact, answer)).orElse(facts);
    }

    private <T> Facts judged(Facts facts, Fact<T> fact, JsonNode given, JsonPath path) {
        JudgedAnswer judged = new JudgedAnswer(given, path, asOf);
        problems.addAll(judged.problems());
        Optional<T> answer = judged.value().flatMap(value -> answer(fact, value, path.property(JudgedAnswer.VALUE)));
        return answer.flatMap(known -> judged.judgement().map(judgement -> facts.with(fact, known, judgement)))
                .orElse(facts);
    }

    private Problem unknown(JsonPath path, String id, JsonNode value) {
        List<String> known = all.get().stream().map(Fact::id).toList();
        return new Problem(
                path.toString(),
                Shown.text(value),
                "there is no such fact; "
                        + Names.remedy(id, known, "the description of the policy lists the facts that it asks for"));
    }

    @SuppressWarnings("unchecked") // the reader of a fact gives values of the type of the fact
    private <T> Optional<T> answer(Fact<T> fact, JsonNode value, JsonPath path) {
        List<Problem> found = new ArrayList<>();
        Optional<T> answer = Optional.empty();
        if (!value.isNull()) {
            answer = (Optional<T>) fact.match(new FactValueReader(value, path, found));
        }
        if (found.isEmpty() && answer.isPresent()) {
            fact.objection(answer.get(), asOf)
                    .ifPresent(objection -> found.add(new Problem(path.toString(), Shown.text(value), objection)));
        }
        problems.addAll(found);
        return found.isEmpty() ? answer : Optional.empty();
    }
}
