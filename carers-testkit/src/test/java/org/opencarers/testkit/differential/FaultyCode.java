package org.opencarers.testkit.differential;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.Computation;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.SetFact;
import org.opencarers.rules.computation.Fault;

/** The ways in which the code that works a fact out can be at fault. Each that could give an answer has a tempting one at hand. */
enum FaultyCode {
    THROWS(Fault.Code.FAILED) {
        @Override
        <T> Computation<T> of(Fact<T> fact, T tempting) {
            return facts -> {
                throw new IllegalStateException("on purpose, instead of " + tempting);
            };
        }
    },
    THROWS_AN_ERROR(Fault.Code.FAILED) {
        @Override
        <T> Computation<T> of(Fact<T> fact, T tempting) {
            return facts -> {
                throw new StackOverflowError("on purpose, instead of " + tempting);
            };
        }
    },
    GIVES_NULL(Fault.Code.GAVE_NULL) {
        @Override
        @SuppressWarnings("NullAway") // on purpose
        <T> Computation<T> of(Fact<T> fact, T tempting) {
            return facts -> null;
        }
    },
    GIVES_ANOTHER_TYPE(Fault.Code.WRONG_TYPE) {
        @Override
        <T> Computation<T> of(Fact<T> fact, T tempting) {
            return facts -> untyped(new StringBuilder(fact.text(tempting)));
        }
    },
    READS_WHAT_IT_DOES_NOT_DECLARE(Fault.Code.UNDECLARED_READ) {
        @Override
        <T> Computation<T> of(Fact<T> fact, T tempting) {
            return facts -> {
                try {
                    return facts.value(fact);
                } catch (IllegalStateException hidden) {
                    return Optional.of(tempting);
                }
            };
        }
    },
    GIVES_WHAT_CANNOT_BE(Fault.Code.NOT_AN_ANSWER, Fault.Code.WRONG_TYPE) {
        @Override
        <T> Computation<T> of(Fact<T> fact, T tempting) {
            return facts -> untyped(fact.match(new BeyondRange(tempting)));
        }
    },
    NEVER_ENDS(Fault.Code.OUT_OF_TIME, Fault.Code.QUARANTINED) {
        @Override
        <T> Computation<T> of(Fact<T> fact, T tempting) {
            return facts -> {
                while (!Thread.interrupted()) {
                    LockSupport.parkNanos(1_000_000);
                }
                return Optional.of(tempting);
            };
        }
    };

    /** All but the one that costs time. */
    static final Set<FaultyCode> THAT_END = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(NEVER_ENDS)));

    private final Fault.Code told;
    private final Fault.Code orElse;

    FaultyCode(Fault.Code told) {
        this(told, told);
    }

    FaultyCode(Fault.Code told, Fault.Code orElse) {
        this.told = told;
        this.orElse = orElse;
    }

    /** How an engine may tell of it. */
    Set<Fault.Code> told() {
        return EnumSet.of(told, orElse);
    }

    /**
     * The code.
     *
     * @param tempting an answer that would fit
     */
    abstract <T> Computation<T> of(Fact<T> fact, T tempting);

    @SuppressWarnings("unchecked") // on purpose: nothing that code gives may be believed
    private static <T> Optional<T> untyped(Object value) {
        return Optional.of((T) value);
    }

    /** A value just outside of what the fact allows; of another type where everything of its type is allowed. */
    private record BeyondRange(Object tempting) implements Fact.Cases<Object> {

        @Override
        public Object yesOrNo(BooleanFact fact) {
            return tempting.toString();
        }

        @Override
        public Object number(NumberFact<?> fact) {
            return fact.typed(fact.max().add(fact.step()));
        }

        @Override
        public <E extends Enum<E>> Object choice(ChoiceFact<E> fact) {
            return tempting.toString();
        }

        @Override
        public Object code(CodeFact fact) {
            return tempting + " ";
        }

        @Override
        public <E extends Enum<E>> Object set(SetFact<E> fact) {
            Set<Object> members = new HashSet<>((Set<?>) tempting);
            members.removeAll(fact.members().subList(0, 1));
            members.add("no member");
            return members;
        }

        @Override
        public Object date(DateFact fact) {
            return LocalDate.MIN;
        }
    }
}
