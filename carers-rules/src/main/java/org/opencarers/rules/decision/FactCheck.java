package org.opencarers.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Judgement;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Policy;
import org.opencarers.rules.diagram.Known;

/** Everything that is wrong with the facts and the date of one question, found before anything is decided. */
final class FactCheck {

    private final Policy<?> policy;
    private final Facts facts;
    private final LocalDate asOf;
    private final List<Constraint> constraints;
    private final List<Fact<?>> alsoRead;
    private final List<Problem> problems = new ArrayList<>();

    /** With the facts that are read for the policy beside those that it lists. */
    FactCheck(Policy<?> policy, Facts facts, LocalDate asOf, List<Constraint> constraints, List<Fact<?>> alsoRead) {
        this.policy = policy;
        this.facts = facts;
        this.asOf = asOf;
        this.constraints = constraints;
        this.alsoRead = alsoRead;
    }

    List<Problem> problems() {
        if (asOf.isBefore(DateFact.EARLIEST) || asOf.isAfter(DateFact.LATEST)) {
            date("must lie between " + DateFact.EARLIEST + " and " + DateFact.LATEST);
            return problems;
        }
        policy.objectionsTo(asOf).forEach(objection -> date(objection + "; ask about a date that is covered"));
        Set<Fact<?>> listed = new LinkedHashSet<>(policy.facts());
        listed.addAll(policy.boundOnly());
        listed.addAll(alsoRead);
        Set<Fact<?>> checked = new LinkedHashSet<>(facts.given());
        checked.addAll(listed);
        checked.forEach(this::check);
        if (problems.isEmpty()) {
            Bounds bounds = new Bounds(policy, constraints, Known.of(facts, asOf));
            bounds.broken().forEach(this::contradiction);
        }
        return problems;
    }

    private void date(String message) {
        problems.add(new Problem("$.asOf", asOf.toString(), message));
    }

    private <T> void check(Fact<T> fact) {
        Optional<T> given = facts.given(fact);
        Optional<T> read = facts.read(fact, asOf);
        given.flatMap(value -> fact.objection(value, asOf))
                .ifPresent(objection -> problems.add(
                        new Problem(path(fact).toString(), given.map(fact::text).orElse(""), objection)));
        facts.judgement(fact).ifPresent(judgement -> check(fact, judgement));
        if (given.isEmpty()) {
            read.flatMap(value -> fact.objection(value, asOf))
                    .ifPresent(objection -> problems.add(Problem.at(
                            "$.situation", "gives " + fact.id() + " an answer that cannot be: it " + objection)));
        }
        notAfterTheDate(fact);
        if (given.isPresent() && read.isPresent() && !same(fact, given.get(), read.get())) {
            // Both are values, which may be personal data: neither is said in the message.
            problems.add(new Problem(
                    path(fact).toString(),
                    fact.text(given.get()) + "; by the situation " + fact.text(read.get()),
                    "the situation gives another answer to " + fact.id() + place(fact)
                            + "; correct one of them or leave one out"));
        }
    }

    private void check(Fact<?> fact, Judgement judgement) {
        judgement
                .objection(asOf)
                .ifPresent(objection -> problems.add(new Problem(
                        path(fact).property("on").toString(),
                        judgement.on().map(LocalDate::toString).orElse(""),
                        objection)));
    }

    private <T> void notAfterTheDate(Fact<T> fact) {
        Optional<LocalDate> since = facts.situation()
                .flatMap(situation ->
                        fact.reading().flatMap(reading -> reading.since().apply(situation)));
        if (since.isPresent() && since.get().isAfter(asOf)) {
            problems.add(Problem.at(
                    "$.situation",
                    "the date from which " + fact.id() + " is counted lies after the date asked about, " + asOf
                            + "; correct one of them"));
        }
    }

    private static <T> boolean same(Fact<T> fact, T one, T other) {
        return fact instanceof NumberFact
                ? ((NumberFact<?>) fact).exact((Number) one).compareTo(((NumberFact<?>) fact).exact((Number) other))
                        == 0
                : one.equals(other);
    }

    private void contradiction(Constraint constraint) {
        Optional<NumberFact<?>> given = Stream.of(constraint.lesser(), constraint.greater())
                .filter(fact -> facts.given(fact).isPresent())
                .findFirst();
        problems.add(new Problem(
                given.map(fact -> path(fact).toString()).orElse("$.situation"),
                text(given.orElse(constraint.lesser())),
                constraint.text() + "; correct one of them or leave one out"));
    }

    private <T extends Number> String text(NumberFact<T> fact) {
        return facts.on(asOf, fact).map(fact::text).orElse("unknown");
    }

    /** Where the situation has its answer, as the end of a clause. */
    private static String place(Fact<?> fact) {
        return fact.reading()
                .map(reading -> ", by $.situation." + reading.path())
                .orElse("");
    }

    private static JsonPath path(Fact<?> fact) {
        return JsonPath.root().property("facts").property(fact.id());
    }
}
