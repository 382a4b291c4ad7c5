package org.opencarers.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A fact being described: id, question and informant are given, the kind of answer is still to be chosen.
 *
 * <p>Where a sentence is asked for, give the words with which a statement about the fact begins, verb included ("the
 * carer's age is"): comparisons complete it.
 */
public final class FactBuilder {

    final String id;
    final String question;
    final Informant asked;
    final String lead;
    final Optional<String> noun;

    FactBuilder(String id, String question, Informant asked) {
        this(id, question, asked, "", Optional.empty());
    }

    private FactBuilder(String id, String question, Informant asked, String lead, Optional<String> noun) {
        this.id = id;
        this.question = Texts.required("question", question);
        this.asked = asked;
        this.lead = lead;
        this.noun = noun;
    }

    private FactBuilder saying(String lead) {
        return new FactBuilder(id, question, asked, Texts.required("lead", lead), noun);
    }

    FactBuilder called(String noun) {
        return new FactBuilder(id, question, asked, lead, Optional.of(Texts.required("noun", noun)));
    }

    /** A question answered with yes or no, with the statement for either answer. */
    public BooleanFact yesOrNo(String whenTrue, String whenFalse) {
        return new BooleanFact(saying(whenTrue), whenFalse, Optional.empty());
    }

    /** A whole number from 0 to a greatest value, both inclusive. */
    public NumberFact<Integer> whole(String lead, Unit unit, int max) {
        if (unit.decimals() > 0 && unit != Unit.DAYS) {
            throw new IllegalArgumentException(id + ": " + unit + " are not whole numbers");
        }
        return new NumberFact<>(
                saying(lead),
                unit,
                BigDecimal.ONE,
                BigDecimal.ZERO,
                BigDecimal.valueOf(max),
                Integer.class,
                BigDecimal::intValueExact,
                Optional.empty());
    }

    /** An exact decimal number from 0 to a greatest value, both inclusive, with as many decimals as the unit has. */
    public NumberFact<BigDecimal> decimal(String lead, Unit unit, long max) {
        return new NumberFact<>(
                saying(lead),
                unit,
                BigDecimal.ONE.movePointLeft(unit.decimals()),
                BigDecimal.ZERO,
                BigDecimal.valueOf(max),
                BigDecimal.class,
                value -> value,
                Optional.empty());
    }

    /** An amount of money in pounds, from nothing to under a thousand million, to the penny. */
    public NumberFact<BigDecimal> money(String lead) {
        return decimal(lead, Unit.POUNDS, 999_999_999L);
    }

    /** Hours in a week: 0 to 168. */
    public NumberFact<BigDecimal> hoursAWeek(String lead) {
        return decimal(lead, Unit.HOURS, 168);
    }

    /** One of the constants of an enumeration. */
    public <E extends Enum<E>> ChoiceFact<E> oneOf(String lead, Class<E> choices) {
        return new ChoiceFact<>(saying(lead), choices, Optional.empty());
    }

    /** Any number of the constants of an enumeration; none of them is the empty set, and is known. */
    public <E extends Enum<E>> SetFact<E> setOf(String lead, Class<E> members) {
        return new SetFact<>(saying(lead), members, Optional.empty());
    }

    /**
     * A code of an open list: any text of the right shape.
     *
     * @param shape what a whole code must match
     * @param description the shape in plain words, for somebody whose code was refused
     */
    public CodeFact code(String lead, Pattern shape, String description) {
        return new CodeFact(saying(lead), shape, description, Optional.empty());
    }

    /** A day that lies on or before the date asked about. */
    public DateFact pastDate(String lead) {
        return new DateFact(saying(lead), true, Optional.empty());
    }

    /** A day in the past or in the future. */
    public DateFact date(String lead) {
        return new DateFact(saying(lead), false, Optional.empty());
    }
}
