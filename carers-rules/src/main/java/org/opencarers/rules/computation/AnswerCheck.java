package org.opencarers.rules.computation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.SetFact;

/**
 * Brings a value into the one form that an answer of a fact has, or says why it is none. Nothing about the value is
 * believed, neither its type nor that it ends.
 */
final class AnswerCheck implements Fact.Cases<AnswerCheck.Checked> {

    private static final int LONGEST_CODE = 200;

    /** Digits and exponents beyond this are outside every fact, and slow to calculate with. */
    private static final int MOST_DIGITS = 100;

    private final Object value;

    private AnswerCheck(Object value) {
        this.value = value;
    }

    /** What came of it: the answer, or why it is refused. Whether the fact objects to the answer is not asked. */
    static Checked of(Fact<?> fact, Object value) {
        return fact.match(new AnswerCheck(value));
    }

    /**
     * A value after the check.
     *
     * @param answer the canonical answer, of the type of the fact and immutable; empty when refused
     * @param refused why it is refused
     * @param why the same in words
     */
    record Checked(Optional<Object> answer, Optional<Fault.Code> refused, String why) {

        static Checked fits(Object answer) {
            return new Checked(Optional.of(answer), Optional.empty(), "");
        }

        static Checked refused(Fault.Code code, String why) {
            return new Checked(Optional.empty(), Optional.of(code), why);
        }
    }

    @Override
    public Checked yesOrNo(BooleanFact fact) {
        return value instanceof Boolean ? Checked.fits(value) : wrongType(fact);
    }

    @Override
    public Checked number(NumberFact<?> fact) {
        // Exactly this class: a number that extends BigDecimal may compare as it likes.
        if (!value.getClass().equals(fact.typed(fact.min()).getClass())) {
            return wrongType(fact);
        }
        BigDecimal exact = fact.exact((Number) value);
        if (exact.precision() > MOST_DIGITS || Math.abs((long) exact.scale()) > MOST_DIGITS) {
            return Checked.refused(
                    Fault.Code.NOT_AN_ANSWER, "it gave an answer that cannot be: it must be a " + fact.answers());
        }
        BigDecimal shortest = exact.stripTrailingZeros();
        return Checked.fits(fact.typed(shortest.scale() < 0 ? shortest.setScale(0) : shortest));
    }

    @Override
    public <E extends Enum<E>> Checked choice(ChoiceFact<E> fact) {
        return fact.type().isInstance(value) ? Checked.fits(value) : wrongType(fact);
    }

    @Override
    public Checked code(CodeFact fact) {
        if (!(value instanceof String code)) {
            return wrongType(fact);
        }
        return code.length() <= LONGEST_CODE
                ? Checked.fits(code)
                : Checked.refused(Fault.Code.TOO_LARGE, "it gave a code of more than " + LONGEST_CODE + " characters");
    }

    @Override
    public <E extends Enum<E>> Checked set(SetFact<E> fact) {
        if (!(value instanceof Set<?> given)) {
            return wrongType(fact);
        }
        EnumSet<E> members = EnumSet.noneOf(fact.type());
        int most = fact.members().size();
        int read = 0;
        for (Object member : given) {
            read++;
            if (read > most) {
                return Checked.refused(
                        Fault.Code.TOO_LARGE, "it gave a set of more than the " + most + " members that there are");
            }
            if (!fact.type().isInstance(member)) {
                return Checked.refused(
                        Fault.Code.WRONG_TYPE, "it gave a set with something in it that is no answer of this fact");
            }
            members.add(fact.type().cast(member));
        }
        return Checked.fits(Collections.unmodifiableSet(members));
    }

    @Override
    public Checked date(DateFact fact) {
        return value instanceof LocalDate ? Checked.fits(value) : wrongType(fact);
    }

    private Checked wrongType(Fact<?> fact) {
        return Checked.refused(
                Fault.Code.WRONG_TYPE,
                "it gave a " + value.getClass().getName() + ", where the answer is " + fact.answers());
    }
}
