package org.opencarers.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A fact answered with yes or no. */
public final class BooleanFact extends Fact<Boolean> {

    private final String whenFalse;

    BooleanFact(FactBuilder description, String whenFalse, Optional<Reading<Boolean>> reading) {
        super(description, reading);
        this.whenFalse = Texts.required("whenFalse", whenFalse);
    }

    /** The same fact, read off a situation document in the given way. */
    public BooleanFact readBy(Reading<Boolean> reading) {
        return new BooleanFact(description(), whenFalse, Optional.of(reading));
    }

    /** The answer is yes. */
    public Condition isTrue() {
        return Condition.of(new Comparison.Choice<>(this, Limit.constant(Set.of(true))));
    }

    /** The answer is no. */
    public Condition isFalse() {
        return Condition.of(new Comparison.Choice<>(this, Limit.constant(Set.of(false))));
    }

    /** The statement that holds when the answer is the given one. */
    String statement(boolean value) {
        return value ? lead() : whenFalse;
    }

    @Override
    public String answers() {
        return "yes or no";
    }

    @Override
    public String text(Boolean value) {
        return value ? "yes" : "no";
    }

    @Override
    public Optional<String> objection(Boolean value, LocalDate asOf) {
        return Optional.empty();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.yesOrNo(this);
    }
}
