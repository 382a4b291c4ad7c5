package org.opencarers.conformance.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;

/**
 * The numbers that stand for all numbers of an unknown fact.
 *
 * <p>A fact of at most {@link #SMALL} steps is tried at every value. For a larger one take the <em>points</em> of its
 * family (the facts that constraints join it with, itself included): nought and the greatest value, each limit that a fact
 * of the family is compared with, one step below and one above it, every value of the small facts, and the answers that are
 * known. Points are enough, because rounding every fact of the family down to the nearest point
 *
 * <ul>
 *   <li>keeps every order between two facts (rounding down to common points is monotone), so no constraint breaks;
 *   <li>keeps every comparison with a limit (the limit, or its neighbours when no answer can equal it, and the step above
 *       it are points), and moves no known answer.
 * </ul>
 *
 * <p>Rounding changes sums, so this is exact only when no sum holds a large fact together with another unknown one; and
 * rounding must land on an answer, so only when the facts of a family are counted in the same steps. Otherwise there is no answer.
 */
final class NumberValues {

    /** The greatest domain, in steps, that is tried at every value. */
    static final int SMALL = 40;

    private final Mentions mentions;
    private final Constraints constraints;
    private final Map<Fact<?>, Object> known;

    NumberValues(Mentions mentions, Constraints constraints, Map<Fact<?>, Object> known) {
        this.mentions = mentions;
        this.constraints = constraints;
        this.known = known;
    }

    List<BigDecimal> of(NumberFact<?> fact) {
        TreeSet<BigDecimal> points = new TreeSet<>();
        for (Fact<?> relative : constraints.familyOf(fact)) {
            NumberFact<?> member = (NumberFact<?>) relative;
            if (member.step().compareTo(fact.step()) != 0 || member.min().compareTo(fact.min()) != 0) {
                throw inexact(fact + " and " + member + " are bounded by each other and counted in different steps");
            }
            points.addAll(pointsOf(member));
        }
        points.removeIf(point -> point.compareTo(fact.min()) < 0 || point.compareTo(fact.max()) > 0);
        return List.copyOf(points);
    }

    private Set<BigDecimal> pointsOf(NumberFact<?> member) {
        TreeSet<BigDecimal> points = new TreeSet<>();
        BigDecimal step = member.step();
        if (known.containsKey(member)) {
            points.add((BigDecimal) known.get(member));
        } else if (member.max().divide(step).compareTo(BigDecimal.valueOf(SMALL)) <= 0) {
            for (BigDecimal value = member.min(); value.compareTo(member.max()) <= 0; value = value.add(step)) {
                points.add(value);
            }
        } else if (mentions.isEntangled(member)) {
            throw inexact(member + " is in a sum with another unknown fact, and has more than " + SMALL + " steps");
        } else {
            points.add(member.min());
            points.add(onStep(member.max(), step, RoundingMode.FLOOR));
            for (BigDecimal limit : mentions.limitsFor(member)) {
                BigDecimal below = onStep(limit, step, RoundingMode.FLOOR);
                BigDecimal above = onStep(limit, step, RoundingMode.CEILING);
                points.addAll(Set.of(below.subtract(step), below));
                points.addAll(Set.of(above, above.add(step)));
            }
        }
        return points;
    }

    /** The nearest whole number of steps below or above. */
    private static BigDecimal onStep(BigDecimal value, BigDecimal step, RoundingMode way) {
        return value.divide(step, 0, way).multiply(step);
    }

    private static NoReferenceAnswerException inexact(String message) {
        return new NoReferenceAnswerException(NoReferenceAnswerException.Reason.NOT_EXACT, message);
    }
}
