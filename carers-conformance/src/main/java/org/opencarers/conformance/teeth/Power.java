package org.opencarers.conformance.teeth;

import java.util.List;
import java.util.Optional;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Laws;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;

/**
 * How many rare faults of one kind a law finds in a pack.
 *
 * <p>A rare fault shows only where four drawn facts have drawn answers: a number or a day at least or at most so much, a set with
 * at least these members, anything else exactly so. Counted are the faults that change an answer to at least one of a
 * thousand generated questions, which are not those that the law asks; not every such change breaks the law.
 *
 * @param law the id of the law
 * @param wrong the kind of fault, in words
 * @param found how many were found
 * @param faults how many were put in, one at a time, and change something
 */
public record Power(String law, String wrong, int found, int faults) {

    /**
     * Puts rare faults into a pack, one at a time.
     *
     * @param tries how many faults are drawn; those that change nothing are not counted
     * @return how many were found; empty for a wrong that cannot be made rare
     */
    public static Optional<Power> of(Tooth tooth, Subject subject, Effort effort, int tries) {
        return tooth.fault().map(fault -> {
            List<Question> questions = Rare.many(subject);
            List<Rare> showing = Rare.of(subject, fault, tries).stream()
                    .filter(rare -> rare.shows(questions, tooth.shown()))
                    .toList();
            long found = showing.stream()
                    .filter(rare ->
                            Laws.named(tooth.law()).check(rare.broken(), effort).isFailed())
                    .count();
            return new Power(tooth.law(), tooth.wrong(), Math.toIntExact(found), showing.size());
        });
    }

    /** This and another measurement of the same kind of fault together. */
    public Power and(Power other) {
        return new Power(law, wrong, found + other.found, faults + other.faults);
    }
}
