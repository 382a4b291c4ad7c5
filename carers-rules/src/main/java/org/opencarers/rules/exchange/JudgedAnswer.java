package org.opencarers.rules.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Judgement;
import tools.jackson.databind.JsonNode;

/** An answer in its long form: an object with the value, who judged it and when, and everything that is wrong with it. */
final class JudgedAnswer {

    static final String VALUE = "value";

    private static final String ROLE =
            "must be a role in capital letters, words joined by underscores, such as \"SOCIAL_WORKER\"";
    private static final String BY = "by";
    private static final String ON = "on";
    private static final List<String> PROPERTIES = List.of(VALUE, BY, ON);

    private final JsonNode given;
    private final JsonPath path;
    private final List<Problem> problems = new ArrayList<>();
    private final Optional<Judgement> judgement;

    JudgedAnswer(JsonNode given, JsonPath path, LocalDate asOf) {
        this.given = given;
        this.path = path;
        for (String name : given.propertyNames()) {
            if (!PROPERTIES.contains(name) && problems.size() <= DecideRequest.MOST_PROBLEMS) {
                String all = "an answer with a judgement has " + String.join(", ", PROPERTIES);
                refuse(name, "there is no such property; " + Names.remedy(name, PROPERTIES, all));
            }
        }
        if (value().isEmpty()) {
            problems.add(Problem.at(
                    path.property(VALUE).toString(), "is missing; give the answer, or null when it is unknown"));
        }
        this.judgement = judgement(asOf);
    }

    /** The answer as it stands there, null too; empty when it is missing. */
    Optional<JsonNode> value() {
        return given.optional(VALUE);
    }

    /** Whose judgement the answer is; there when there are no problems. */
    Optional<Judgement> judgement() {
        return judgement;
    }

    List<Problem> problems() {
        return problems;
    }

    private Optional<Judgement> judgement(LocalDate asOf) {
        if (isAbsent(BY) && isAbsent(ON)) {
            problems.add(new Problem(
                    path.toString(),
                    Shown.text(given),
                    "says neither by whom nor on which day; give by, on or both, or the plain answer alone"));
        }
        int before = problems.size();
        Optional<String> by = by();
        Optional<LocalDate> on = on();
        if (problems.size() > before || (by.isEmpty() && on.isEmpty())) {
            return Optional.empty();
        }
        Judgement told = new Judgement(by, on);
        Optional<String> objection = told.objection(asOf);
        objection.ifPresent(message -> refuse(ON, message));
        return objection.isEmpty() ? Optional.of(told) : Optional.empty();
    }

    private Optional<String> by() {
        if (isAbsent(BY)) {
            return Optional.empty();
        }
        Optional<String> role = text(BY).filter(Judgement::isRole);
        if (role.isEmpty()) {
            refuse(BY, ROLE);
        }
        return role;
    }

    private Optional<LocalDate> on() {
        if (isAbsent(ON)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = text(ON).flatMap(IsoDay::parse);
        if (day.isEmpty()) {
            refuse(ON, IsoDay.REMEDY);
        }
        return day;
    }

    private boolean isAbsent(String name) {
        return given.optional(name).filter(node -> !node.isNull()).isEmpty();
    }

    private Optional<String> text(String name) {
        return given.optional(name).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    private void refuse(String name, String message) {
        problems.add(new Problem(path.property(name).toString(), Shown.text(given.get(name)), message));
    }
}
