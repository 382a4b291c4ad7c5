package org.opencarers.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A fact answered with a code of an open list, a GSS area code for example: any text of the right shape. */
public final class CodeFact extends Fact<String> {

    private final Pattern shape;
    private final String shapeInWords;

    CodeFact(FactBuilder description, Pattern shape, String shapeInWords, Optional<Reading<String>> reading) {
        super(description, reading);
        this.shape = shape;
        this.shapeInWords = shapeInWords;
    }

    /** The same fact, read off a situation document in the given way. */
    public CodeFact readBy(Reading<String> reading) {
        return new CodeFact(description(), shape, shapeInWords, Optional.of(reading));
    }

    /**
     * The code is any of these.
     *
     * @throws IllegalArgumentException when a code has the wrong shape and could never be an answer
     */
    public Condition is(String first, String... others) {
        Set<String> codes = new TreeSet<>(Set.of(others));
        codes.add(first);
        for (String code : codes) {
            if (!shape.matcher(code).matches()) {
                throw new IllegalArgumentException(id() + " can never be '" + code + "': it is " + shapeInWords);
            }
        }
        return Condition.of(new Comparison.Choice<>(this, Limit.constant(codes)));
    }

    @Override
    public String answers() {
        return shapeInWords;
    }

    @Override
    public String text(String value) {
        return value;
    }

    @Override
    public Optional<String> objection(String value, LocalDate asOf) {
        return shape.matcher(value).matches() ? Optional.empty() : Optional.of("must be " + shapeInWords);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.code(this);
    }
}
