package org.opencarers.rules.computation;

import java.math.BigDecimal;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.DeclaredFacts;
import org.opencarers.rules.Example;
import org.opencarers.rules.Example.Colour;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Informant;
import org.opencarers.rules.Unit;

/** What the code of a pack can do wrong: one fact for each, and the fault that must come of it. */
public enum Abuse {
    THROWS(Fault.Code.FAILED, "it threw java.lang.IllegalStateException") {
        @Override
        Optional<?> compute(DeclaredFacts facts) {
            throw new IllegalStateException("the carer is " + facts.value(Example.AGE));
        }
    },
    OVERFLOWS_THE_STACK(Fault.Code.FAILED, "it threw java.lang.StackOverflowError") {
        @Override
        Optional<?> compute(DeclaredFacts facts) {
            return AbusePack.deeper(this, facts);
        }
    },
    FAILS_AN_ASSERTION(Fault.Code.FAILED, "it threw java.lang.AssertionError") {
        @Override
        Optional<?> compute(DeclaredFacts facts) {
            throw new AssertionError();
        }
    },
    LACKS_A_CLASS(Fault.Code.FAILED, "it threw java.lang.NoClassDefFoundError") {
        @Override
        Optional<?> compute(DeclaredFacts facts) {
            throw new NoClassDefFoundError("org/example/Missing");
        }
    },
    GIVES_NULL(Fault.Code.GAVE_NULL, "it gave null instead of an answer") {
        @Override
        @SuppressWarnings({"NullAway", "NullOptional"}) // the abuse
        Optional<?> compute(DeclaredFacts facts) {
            return null;
        }
    },
    GIVES_ANOTHER_TYPE(Fault.Code.WRONG_TYPE, "it gave a java.lang.String, where the answer is yes or no") {
        @Override
        Optional<?> compute(DeclaredFacts facts) {
            return Optional.of("yes");
        }
    },
    GIVES_A_NUMBER_OF_ANOTHER_KIND(
            Fault.Code.WRONG_TYPE,
            "it gave a org.opencarers.rules.computation.Abuse$Sly, where the answer is number with at most 9 decimals,"
                    + " 0 hours to 168 hours") {
        @Override
        Fact<?> fact(String id) {
            return Fact.of(id, "How many?", Informant.CARER).hoursAWeek("they are");
        }

        @Override
        Optional<?> compute(DeclaredFacts facts) {
            return Optional.of(new Sly());
        }
    },
    GIVES_TOO_MUCH(Fault.Code.NOT_AN_ANSWER, "it gave an answer that cannot be: it must be a whole number, 0 to 10") {
        @Override
        Fact<?> fact(String id) {
            return Fact.of(id, "How many?", Informant.CARER).whole("they are", Unit.COUNT, 10);
        }

        @Override
        Optional<?> compute(DeclaredFacts facts) {
            return Optional.of(11);
        }
    },
    GIVES_A_NUMBER_TOO_LONG_TO_WRITE(
            Fault.Code.NOT_AN_ANSWER,
            "it gave an answer that cannot be: it must be a number with at most 9 decimals, 0 hours to 168 hours") {
        @Override
        Fact<?> fact(String id) {
            return Fact.of(id, "How many?", Informant.CARER).hoursAWeek("they are");
        }

        @Override
        Optional<?> compute(DeclaredFacts facts) {
            return Optional.of(new BigDecimal("1E-1000000000"));
        }
    },
    GIVES_A_SET_WITHOUT_END(Fault.Code.TOO_LARGE, "it gave a set of more than the 4 members that there are") {
        @Override
        Fact<?> fact(String id) {
            return Fact.of(id, "Which?", Informant.CARER).setOf("they include", Colour.class);
        }

        @Override
        Optional<?> compute(DeclaredFacts facts) {
            return Optional.of(new Endless());
        }
    },
    GIVES_A_SET_OF_OTHER_THINGS(
            Fault.Code.WRONG_TYPE, "it gave a set with something in it that is no answer of this fact") {
        @Override
        Fact<?> fact(String id) {
            return Fact.of(id, "Which?", Informant.CARER).setOf("they include", Colour.class);
        }

        @Override
        Optional<?> compute(DeclaredFacts facts) {
            return Optional.of(Set.of("RED"));
        }
    },
    GIVES_A_CODE_TOO_LONG(Fault.Code.TOO_LARGE, "it gave a code of more than 200 characters") {
        @Override
        Fact<?> fact(String id) {
            return Fact.of(id, "Where?", Informant.CARER).code("it is", Pattern.compile("A*"), "the letter A");
        }

        @Override
        Optional<?> compute(DeclaredFacts facts) {
            return Optional.of("A".repeat(201));
        }
    },
    READS_WHAT_IT_DOES_NOT_DECLARE(Fault.Code.UNDECLARED_READ, "it asked for thing.hours, which it does not declare") {
        @Override
        Optional<?> compute(DeclaredFacts facts) {
            try {
                return facts.value(Example.HOURS).map(hours -> true);
            } catch (RuntimeException swallowed) {
                return Optional.of(true);
            }
        }
    },
    READS_THE_DATE(Fault.Code.UNDECLARED_READ, "it asked for the date, which it does not declare") {
        @Override
        Optional<?> compute(DeclaredFacts facts) {
            return Optional.of(facts.asOf().isLeapYear());
        }
    };

    private final Fault.Code code;
    private final String what;

    Abuse(Fault.Code code, String what) {
        this.code = code;
        this.what = what;
    }

    Fact<?> fact(String id) {
        return Fact.of(id, "Is it so?", Informant.CARER).yesOrNo("it is so", "it is not so");
    }

    abstract Optional<?> compute(DeclaredFacts facts);

    public Fault.Code code() {
        return code;
    }

    public String what() {
        return what;
    }

    public Fact<?> fact() {
        return fact("abuse." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    ComputedFact<?> computed() {
        return AbusePack.computed(fact(), this::compute);
    }

    /** A number that is not what it compares as. */
    private static final class Sly extends BigDecimal {
        private static final long serialVersionUID = 1L;

        private Sly() {
            super("200");
        }

        @Override
        public int compareTo(BigDecimal other) {
            return 0;
        }
    }

    /** A set that says it has one member, and goes on for ever. */
    private static final class Endless extends AbstractSet<Colour> {
        @Override
        public Iterator<Colour> iterator() {
            return Stream.generate(() -> Colour.RED).iterator();
        }

        @Override
        public int size() {
            return 1;
        }
    }
}
