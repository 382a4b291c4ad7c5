package org.opencarers.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What must hold: a comparison, or conditions joined by all, any, not, at least n, or the outcome of another policy.
 *
 * <p>A condition is data. Its sentence is composed as the condition is, so words and meaning cannot drift apart. It may
 * carry a name of its own (for a condition that several policies share), the clause it encodes, and its citations.
 */
public final class Condition {

    private final Form form;
    private final Optional<String> name;
    private final Optional<String> clause;
    private final List<Citation> citations;

    private Condition(Form form, Optional<String> name, Optional<String> clause, List<Citation> citations) {
        this.form = form;
        this.name = name;
        this.clause = clause;
        this.citations = citations;
    }

    private static Condition plain(Form form) {
        return new Condition(form, Optional.empty(), Optional.empty(), List.of());
    }

    /** A comparison as a condition. */
    public static Condition of(Comparison comparison) {
        return plain(new Compare(comparison));
    }

    /** All of these hold. */
    public static Condition all(Condition... parts) {
        return atLeast(parts.length, parts);
    }

    /** At least one of these holds. */
    public static Condition any(Condition... parts) {
        return atLeast(1, parts);
    }

    /** This does not hold. */
    public static Condition not(Condition part) {
        return plain(new Negation(part));
    }

    /**
     * At least so many of these hold.
     *
     * @param count from 1 to the number of parts, inclusive
     */
    public static Condition atLeast(int count, Condition... parts) {
        if (count < 1 || count > parts.length) {
            throw new IllegalArgumentException("at least " + count + " of " + parts.length
                    + " conditions: the count must be from 1 to the number of conditions");
        }
        return plain(new Threshold(count, List.of(parts)));
    }

    /** Another policy's outcome is one of these. */
    static <O extends Enum<O> & Outcome> Condition outcomeOf(Policy<O> policy, Set<O> accepted) {
        return plain(new PolicyOutcome<>(policy, accepted));
    }

    /** The same condition with a name of its own: a phrase that stands for it in sentences. */
    public Condition named(String name) {
        return new Condition(form, Optional.of(Texts.required("name", name)), clause, citations);
    }

    /** The same condition, marked as encoding a clause of the policy's text ("3", "2(a)"). */
    public Condition clause(String clause) {
        return new Condition(form, name, Optional.of(Texts.required("clause", clause)), citations);
    }

    /** The same condition with the sources that it rests on. */
    public Condition citing(Citation... citations) {
        return new Condition(form, name, clause, List.of(citations));
    }

    /** The name that several policies share, when it has one. */
    public Optional<String> name() {
        return name;
    }

    /** The clause of the policy's text that the condition encodes, when it is marked. */
    public Optional<String> clause() {
        return clause;
    }

    /** The sources of the condition itself, without those of its parts. */
    public List<Citation> citations() {
        return citations;
    }

    /** The condition as a sentence, parameters by their names. */
    public String sentence() {
        return sentence(Optional.empty());
    }

    /** The condition as a sentence on a date, parameters with the values that they have on it. */
    public String sentence(LocalDate asOf) {
        return sentence(Optional.of(asOf));
    }

    private String sentence(Optional<LocalDate> asOf) {
        return name.orElseGet(() -> form.sentence(asOf));
    }

    private String asPart(Optional<LocalDate> asOf) {
        return name.orElseGet(() -> form.asPart(asOf));
    }

    /** The facts on which the condition rests, in the order of first mention, those of policies that it uses included. */
    public Set<Fact<?>> facts() {
        ConditionWalk walk = ConditionWalk.over(this);
        Set<Fact<?>> facts = new LinkedHashSet<>(walk.facts());
        walk.policies().forEach(policy -> facts.addAll(policy.facts()));
        return facts;
    }

    /** This condition as what it is: the one way to walk a condition. */
    public <R> R match(Cases<R> cases) {
        return form.match(cases);
    }

    @Override
    public String toString() {
        return sentence();
    }

    /**
     * One answer for each kind of condition.
     *
     * @param <R> what is made of it
     */
    public interface Cases<R> {
        /** A comparison of facts. */
        R comparison(Comparison comparison);

        /** At least {@code count} of the parts; all and any are cases of it. */
        R atLeast(int count, List<Condition> parts);

        /** The opposite of the part. */
        R not(Condition part);

        /** Another policy gives one of the accepted outcomes. */
        <O extends Enum<O> & Outcome> R outcome(Policy<O> policy, Set<O> accepted);
    }

    private sealed interface Form {
        String sentence(Optional<LocalDate> asOf);

        /** The sentence inside another, so that one sees where it ends. */
        default String asPart(Optional<LocalDate> asOf) {
            return sentence(asOf);
        }

        <R> R match(Cases<R> cases);
    }

    private record Compare(Comparison comparison) implements Form {
        @Override
        public String sentence(Optional<LocalDate> asOf) {
            return comparison.sentence(asOf);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.comparison(comparison);
        }
    }

    private record Threshold(int count, List<Condition> parts) implements Form {
        @Override
        public String sentence(Optional<LocalDate> asOf) {
            if (parts.size() == 1) {
                return parts.get(0).sentence(asOf);
            }
            String listed = parts.stream().map(part -> part.asPart(asOf)).collect(Collectors.joining("; "));
            if (count == parts.size()) {
                return "all of: " + listed;
            }
            return (count == 1 ? "at least one of: " : "at least " + count + " of: ") + listed;
        }

        @Override
        public String asPart(Optional<LocalDate> asOf) {
            return parts.size() == 1 ? parts.get(0).asPart(asOf) : "(" + sentence(asOf) + ")";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.atLeast(count, parts);
        }
    }

    private record Negation(Condition part) implements Form {
        @Override
        public String sentence(Optional<LocalDate> asOf) {
            return "not: " + part.asPart(asOf);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.not(part);
        }
    }

    private record PolicyOutcome<O extends Enum<O> & Outcome>(Policy<O> policy, Set<O> accepted) implements Form {
        @Override
        public String sentence(Optional<LocalDate> asOf) {
            List<String> words = Arrays.stream(policy.outcomes().toArray(new Enum<?>[0]))
                    .filter(accepted::contains)
                    .map(Texts::words)
                    .toList();
            return policy.id() + " gives " + Texts.joined(words, "or");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.outcome(policy, accepted);
        }
    }
}
