package org.opencarers.rules.computation;

import java.util.stream.Collectors;
import org.opencarers.rules.Fact;

/**
 * What went wrong in the Java code of a pack. The fact that it was to work out stays unknown; nothing else changes.
 *
 * <p>It holds no answer of a person and no message of an exception, which could repeat one.
 *
 * @param code what kind of fault it is
 * @param fact the fact that stays unknown
 * @param pack the id of the pack whose code it is
 * @param what what happened, in plain words, at most {@value #LONGEST} characters without control characters
 */
public record Fault(Code code, Fact<?> fact, String pack, String what) {

    /** The number of characters to which a longer text is cut. */
    public static final int LONGEST = 300;

    /** Cuts a long text and blanks its control characters: names of classes come from the pack. */
    public Fault {
        what = what.codePoints()
                .limit(LONGEST)
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** What to do about it, in plain words. */
    public String remedy() {
        return code.remedy;
    }

    /** All of it in one sentence: "northshire.points, worked out by northshire: it gave null; give …". */
    public String text() {
        return fact.id() + ", worked out by " + pack + ": " + what + "; " + code.remedy;
    }

    @Override
    public String toString() {
        return code + " " + text();
    }

    /** The kinds of faults. */
    public enum Code {
        /** It threw an exception or an error. */
        FAILED("run the pack's tests with these answers, and repair the computation"),
        /** It gave null. */
        GAVE_NULL("give Optional.empty() where the answer is unknown"),
        /** It gave a value of another type than the fact has. */
        WRONG_TYPE("give an answer of the type that the fact has"),
        /** It gave an answer that the fact cannot have. */
        NOT_AN_ANSWER("keep within what the fact says about its answers"),
        /** It gave more than an answer can hold. */
        TOO_LARGE("give each member once, and nothing that is no member"),
        /** It read something that it does not declare. */
        UNDECLARED_READ("declare it among what the fact is worked out from"),
        /** Its answer and the known facts break a constraint. */
        CONTRADICTION("repair the computation, or correct the known facts"),
        /** It gave no answer in time. */
        OUT_OF_TIME("look for a loop without end, or give the computation more time"),
        /** It was not called, because an earlier call gave no answer in time. */
        QUARANTINED("repair it, or run it in a process of its own, which can be ended"),
        /** The process that it ran in ended before it gave an answer. */
        PROCESS_ENDED("remove whatever ends the process, and see that the computation needs less memory"),
        /** The process that it ran in gave something that is no answer at all. */
        UNREADABLE("let nothing but the computation write to the output of its process"),
        /** It could not be called. */
        NOT_STARTED("see that the pack is named in META-INF/services, and that a virtual machine can be started");

        private final String remedy;

        Code(String remedy) {
            this.remedy = remedy;
        }
    }
}
