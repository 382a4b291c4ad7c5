package org.opencarers.testkit.differential;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.conformance.reference.NoReferenceAnswerException;
import org.opencarers.conformance.reference.ReferenceInterpreter;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Outcome;

/**
 * What an unknown fact may truly be, and what each answer would lead to by the rules themselves.
 *
 * @param values answers to the fact that are tried, at least one
 * @param outcomes every outcome that is possible with one of them, by the independent interpreter
 * @param isWhole whether these answers stand for all, and all were tried
 */
record Truth<O extends Enum<O> & Outcome, T>(List<T> values, Set<O> outcomes, boolean isWhole) {

    private static final ReferenceInterpreter REFERENCE = new ReferenceInterpreter(Shipped.ENGINE.constraints());

    /** Beyond so many ways to fill in what else is unknown, none is tried. */
    private static final int MOST_FILLINGS = 100;

    private static final int MOST_VALUES = 64;

    /**
     * The truth about a fact that is unknown in a question.
     *
     * @param some answers to try where no list that stands for all is known
     */
    static <O extends Enum<O> & Outcome, T> Truth<O, T> of(GeneratedCase<O> asked, Fact<T> fact, List<T> some) {
        try {
            return of(asked, fact, REFERENCE.valuesOf(asked.policy(), asked.facts(), asked.asOf(), fact), true);
        } catch (NoReferenceAnswerException unlisted) {
            return of(asked, fact, some, false);
        }
    }

    private static <O extends Enum<O> & Outcome, T> Truth<O, T> of(
            GeneratedCase<O> asked, Fact<T> fact, List<T> values, boolean areAll) {
        Set<O> outcomes = new LinkedHashSet<>();
        boolean isWhole = areAll && values.size() <= MOST_VALUES;
        for (T value : values.subList(0, Math.min(MOST_VALUES, values.size()))) {
            Facts facts = asked.facts().with(fact, value);
            try {
                if (outcomes.isEmpty()
                        && REFERENCE.countFillings(asked.policy(), facts, asked.asOf()) > MOST_FILLINGS) {
                    return new Truth<O, T>(values, Set.of(), false);
                }
                outcomes.addAll(
                        REFERENCE.answer(asked.policy(), facts, asked.asOf()).possible());
            } catch (NoReferenceAnswerException none) {
                isWhole &= none.reason() == NoReferenceAnswerException.Reason.CONTRADICTION;
            }
        }
        return new Truth<>(values, outcomes, isWhole);
    }
}
