package org.opencarers.conformance.same;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.Questions;
import org.opencarers.conformance.generate.Dice;
import org.opencarers.rules.Award;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.DatedValue;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.receipt.Receipt;
import org.opencarers.rules.rewriting.ParameterReplacement;
import org.opencarers.rules.rewriting.Replacement;
import org.opencarers.rules.rewriting.Rewriting;

/** Whether receipts name another version when a figure of the pack's own policies is another. */
final class ChangedFigures {

    /** All packs are joined anew for each. */
    private static final int MOST = 12;

    private final Subject subject;
    private final Effort effort;

    ChangedFigures(Subject subject, Effort effort) {
        this.subject = subject;
        this.effort = effort;
    }

    /** One figure of one policy with a wrong value. */
    private record Change(Policy<?> policy, String told, Replacement replacement) {}

    Part noticed() {
        List<Change> drawn = new Dice(new SplittableRandom(effort.seed())).shuffled(changes());
        long cases = 0;
        for (Change change : drawn.subList(0, Math.min(MOST, drawn.size()))) {
            List<Question> questions = Questions.of(subject, subject.engine().inForce(change.policy()), effort);
            // Both are packs of the same class, so that nothing but the figure can make the version another.
            Optional<String> before = version(new Same(), questions);
            Optional<String> after = version(new Changed(change), questions);
            if (before.isPresent() && after.isPresent()) {
                cases++;
            }
            if (before.isPresent() && before.equals(after)) {
                return Part.broken(
                        cases,
                        change.told(),
                        "another version of " + change.policy().id() + " in its receipts",
                        "the same, " + before.get(),
                        effort);
            }
        }
        if (cases == 0) {
            return Part.nothing();
        }
        return Part.held(
                (cases == 1 ? "a changed figure" : "each of " + cases + " changed figures") + " gives another version",
                cases);
    }

    /** The version that receipts name; none where the packs beside this one do not go with what is changed. */
    private Optional<String> version(RewrittenPack.Writing writing, List<Question> questions) {
        List<PolicyPack> packs = new ArrayList<>(subject.beside());
        packs.add(new RewrittenPack(subject, writing));
        Answers answers;
        try {
            answers = subject.joining().join(packs);
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
        return Receipts.first(answers, questions).map(Receipt::policy).map(policy -> policy.version());
    }

    private static final class Same implements RewrittenPack.Writing {
        @Override
        public <O extends Enum<O> & Outcome> Policy<O> of(Policy<O> policy) {
            return policy.withRules(policy.rules());
        }
    }

    private record Changed(Change change) implements RewrittenPack.Writing {
        @Override
        public <O extends Enum<O> & Outcome> Policy<O> of(Policy<O> policy) {
            return policy.id().equals(change.policy().id())
                    ? Rewriting.by(change.replacement()).of(policy)
                    : policy;
        }
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Policy<?> policy : subject.own()) {
            parameters(policy).forEach(parameter -> changes.addAll(changes(policy, parameter)));
        }
        return changes;
    }

    /** Those that stand in the policy itself, and not only in one that it uses. */
    private static <O extends Enum<O> & Outcome> Set<Parameter<?>> parameters(Policy<O> policy) {
        Set<Parameter<?>> found = new LinkedHashSet<>();
        Rewriting.by(new Replacement() {
                    @Override
                    public Comparison comparison(Comparison comparison) {
                        comparison.parameter().ifPresent(found::add);
                        return comparison;
                    }

                    @Override
                    public Award award(Award award) {
                        found.addAll(award.parameters());
                        return award;
                    }
                })
                .of(policy);
        return found;
    }

    private static <T> List<Change> changes(Policy<?> policy, Parameter<T> parameter) {
        List<Change> changes = new ArrayList<>();
        for (DatedValue<T> entry : parameter.history()) {
            wrong(entry.value())
                    .forEach(value -> changes.add(new Change(
                            policy,
                            parameter.label() + " from " + entry.inForce().startInclusive() + " is "
                                    + parameter.text(value) + " instead of " + parameter.text(entry.value()),
                            new ParameterReplacement<>(
                                    parameter,
                                    parameter.withHistory(parameter.history().stream()
                                            .map(one -> one.equals(entry)
                                                    ? new DatedValue<>(entry.inForce(), value, entry.source())
                                                    : one)
                                            .toList())))));
        }
        return changes;
    }

    /** The value a step further: a number by its last digit, a set without one of its members; none for anything else. */
    @SuppressWarnings("unchecked") // a number is made from a number, and a set from a set
    private static <T> Stream<T> wrong(T value) {
        if (value instanceof BigDecimal number) {
            return (Stream<T>) Stream.of(number.add(number.ulp()));
        }
        if (value instanceof Set<?> set && set.size() > 1) {
            Set<Object> fewer = new LinkedHashSet<>(set);
            fewer.remove(set.stream().map(Object::toString).sorted().findFirst().orElseThrow());
            return (Stream<T>) Stream.of(fewer);
        }
        return Stream.empty();
    }
}
