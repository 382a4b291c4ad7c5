package org.opencarers.rules.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.situation.CareSituation;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Policy;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.decision.DecisionEngine;
import tools.jackson.databind.JsonNode;

/** A request to decide, read as far as it can be read, with everything that is wrong with it. */
final class DecideRequest {

    /** Whoever has made this many mistakes is better served by mending them than by a longer list. */
    static final int MOST_PROBLEMS = 100;

    private static final List<String> PROPERTIES = List.of("id", "policy", "asOf", "situation", "facts");
    private static final JsonPath ROOT = JsonPath.root();

    private final DecisionEngine engine;
    private final List<Problem> problems = new ArrayList<>();
    private Optional<JsonNode> id = Optional.empty();
    private Optional<Policy<?>> policy = Optional.empty();
    private Optional<LocalDate> asOf = Optional.empty();
    private Facts facts = Facts.none();

    DecideRequest(DecisionEngine engine, JsonNode request) {
        this.engine = engine;
        Optional<Problem> envelope = Envelope.insteadOfRequest(request);
        if (envelope.isPresent()) {
            problems.add(envelope.get());
        } else if (request.isObject()) {
            read(request);
        } else {
            problems.add(new Problem(ROOT.toString(), Shown.text(request), "a request must be an object in braces"));
        }
        if (problems.size() > MOST_PROBLEMS) {
            problems.subList(MOST_PROBLEMS, problems.size()).clear();
            problems.add(Problem.at(ROOT.toString(), "has more problems than these; mend these first"));
        }
    }

    /** The id to echo, when there is one. */
    Optional<JsonNode> id() {
        return id;
    }

    /** The policy; there when there are no problems. */
    Optional<Policy<?>> policy() {
        return policy;
    }

    /** The date; there when there are no problems. */
    Optional<LocalDate> asOf() {
        return asOf;
    }

    Facts facts() {
        return facts;
    }

    List<Problem> problems() {
        return problems;
    }

    private void read(JsonNode request) {
        id = RequestId.of(request);
        given(request, "id")
                .filter(given -> id.isEmpty())
                .ifPresent(given -> problem("id", given, "must be text or a number, or be left out"));
        for (String name : request.propertyNames()) {
            if (!PROPERTIES.contains(name) && problems.size() <= MOST_PROBLEMS) {
                problems.add(new Problem(
                        ROOT.property(name).toString(),
                        Shown.text(request.get(name)),
                        "there is no such property; "
                                + Names.remedy(name, PROPERTIES, "a request has " + String.join(", ", PROPERTIES))));
            }
        }
        policy = text(request, "policy", "the id of the policy that is asked").flatMap(this::policy);
        asOf = text(request, "asOf", "the date that is asked about, such as \"2026-11-21\"")
                .flatMap(this::day);
        given(request, "situation").flatMap(this::situation).ifPresent(situation -> facts = Facts.of(situation));
        given(request, "facts").ifPresent(this::readFacts);
        if (!problems.isEmpty() && policy.isPresent() && asOf.isPresent()) {
            problems.addAll(engine.check(policy.get(), facts, asOf.get()));
        }
    }

    private static Optional<JsonNode> given(JsonNode object, String name) {
        return Optional.ofNullable(object.get(name)).filter(value -> !value.isNull());
    }

    private Optional<String> text(JsonNode request, String name, String what) {
        Optional<JsonNode> given = given(request, name);
        if (given.isEmpty()) {
            problems.add(Problem.at(ROOT.property(name).toString(), "is missing; give " + what));
        } else if (!given.get().isString()) {
            problem(name, given.get(), "must be text: " + what);
        }
        return given.filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    private Optional<Policy<?>> policy(String written) {
        Optional<Policy<?>> found = engine.policy(written).filter(policy -> policy.safeSide() == SafeSide.NEVER_REFUSE);
        if (found.isEmpty()) {
            problems.add(Names.unknownPolicy(engine, ROOT.property("policy"), written));
        }
        return found;
    }

    private Optional<LocalDate> day(String written) {
        Optional<LocalDate> day = IsoDay.parse(written);
        if (day.isEmpty()) {
            problems.add(new Problem(ROOT.property("asOf").toString(), written, IsoDay.REMEDY));
        }
        return day;
    }

    private Optional<CareSituation> situation(JsonNode document) {
        try {
            return Optional.of(
                    CarersJson.read(document, ROOT.property("situation").toString(), CareSituation.class));
        } catch (InvalidDocumentException invalid) {
            problems.addAll(invalid.problems());
            return Optional.empty();
        }
    }

    private void readFacts(JsonNode given) {
        if (!given.isObject()) {
            problem("facts", given, "must be an object in braces, from ids of facts to answers");
            return;
        }
        FactReader reader = new FactReader(engine, asOf, problems);
        given.properties().forEach(entry -> facts = reader.read(entry.getKey(), entry.getValue(), facts));
    }

    private void problem(String property, JsonNode value, String message) {
        problems.add(new Problem(ROOT.property(property).toString(), Shown.text(value), message));
    }
}
