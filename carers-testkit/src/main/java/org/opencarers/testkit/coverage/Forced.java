package org.opencarers.testkit.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;

/** A condition with one of its leaves taken as true or as false: another condition, or true or false for good. */
final class Forced implements Condition.Cases<Forced.Result> {

    private final int forced;
    private final boolean value;
    private int place;

    private Forced(int forced, boolean value) {
        this.forced = forced;
        this.value = value;
    }

    /**
     * What is left of a condition.
     *
     * @param condition the rest, where it still depends on something
     * @param constant the truth, where it does not
     */
    record Result(Optional<Condition> condition, boolean constant) {

        static Result of(Condition condition) {
            return new Result(Optional.of(condition), false);
        }

        static Result of(boolean constant) {
            return new Result(Optional.empty(), constant);
        }

        /** The opposite. */
        Result not() {
            return condition.map(rest -> of(Condition.not(rest))).orElseGet(() -> of(!constant));
        }
    }

    /** At least so many of the results hold. */
    static Result atLeastOf(int count, List<Result> results) {
        List<Condition> open = new ArrayList<>();
        int needed = count;
        for (Result result : results) {
            result.condition().ifPresent(open::add);
            needed -= result.condition().isEmpty() && result.constant() ? 1 : 0;
        }
        if (needed <= 0) {
            return Result.of(true);
        }
        return open.size() < needed
                ? Result.of(false)
                : Result.of(Condition.atLeast(needed, open.toArray(new Condition[0])));
    }

    static Result in(Condition condition, Leaf leaf, boolean value) {
        return condition.match(new Forced(leaf.place(), value));
    }

    private Result leaf(Condition condition) {
        return place++ == forced ? Result.of(value) : Result.of(condition);
    }

    @Override
    public Result comparison(Comparison comparison) {
        return leaf(Condition.of(comparison));
    }

    @Override
    public Result atLeast(int count, List<Condition> parts) {
        List<Result> results = new ArrayList<>();
        for (Condition part : parts) {
            results.add(part.match(this));
        }
        return atLeastOf(count, results);
    }

    @Override
    public Result not(Condition part) {
        return part.match(this).not();
    }

    @Override
    public <O extends Enum<O> & Outcome> Result outcome(Policy<O> policy, Set<O> accepted) {
        return leaf(policy.gives(accepted));
    }
}
