package org.opencarers.conformance.teeth;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.Laws;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Subject;

/** One way to break a pack, and the law that must notice. */
public final class Tooth {

    private final String law;
    private final String wrong;
    private final UnaryOperator<Subject> breaking;
    private final Optional<Fault> fault;
    private final Function<PlainAnswer, Object> shown;

    private Tooth(
            String law,
            String wrong,
            UnaryOperator<Subject> breaking,
            Optional<Fault> fault,
            Function<PlainAnswer, Object> shown) {
        this.law = law;
        this.wrong = wrong;
        this.breaking = breaking;
        this.fault = fault;
        this.shown = shown;
    }

    /** A way to break a whole subject. */
    static Tooth breaking(String law, String wrong, UnaryOperator<Subject> breaking) {
        return new Tooth(law, wrong, breaking, Optional.empty(), PlainAnswer::text);
    }

    /** A way to break single answers that cannot be made rare, because it never shows in an ordinary question. */
    static Tooth always(String law, String wrong, Fault fault) {
        return breaking(law, wrong, fault::in);
    }

    /** A way to break single answers, which can be made rare. */
    static Tooth of(String law, String wrong, Fault fault) {
        return new Tooth(law, wrong, fault::in, Optional.of(fault), PlainAnswer::text);
    }

    /** The same, for a fault that counts only where it changes the outcomes. */
    static Tooth deciding(String law, String wrong, Fault fault) {
        return new Tooth(law, wrong, fault::in, Optional.of(fault), PlainAnswer::possible);
    }

    /** The id of the law that must notice. */
    public String law() {
        return law;
    }

    /** What is wrong, in words. */
    public String wrong() {
        return wrong;
    }

    /** How single answers are broken, when they are. */
    Optional<Fault> fault() {
        return fault;
    }

    /** What of an answer such a fault changes. */
    Function<PlainAnswer, Object> shown() {
        return shown;
    }

    /** The subject with this wrong in it. */
    public Subject in(Subject sound) {
        return breaking.apply(sound);
    }

    /** What the law says to the subject with this wrong in it. */
    public LawResult bite(Subject sound, Effort effort) {
        return Laws.named(law).check(in(sound), effort);
    }

    @Override
    public String toString() {
        return law + ": " + wrong;
    }
}
