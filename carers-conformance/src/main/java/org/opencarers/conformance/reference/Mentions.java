package org.opencarers.conformance.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Fact;
import org.opencarers.rules.LinearTerm;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.SetFact;

/**
 * What the rules in force on a date say about each unknown fact: the codes, members, limits and days they compare it with.
 *
 * <p>In a sum, known facts are substituted. When one unknown fact is left the sum compares that fact with a limit; the
 * facts of a sum that keeps several unknown ones are <em>entangled</em>.
 */
final class Mentions implements Condition.Cases<Mentions>, Comparison.Cases<Mentions> {

    /** Decimals beyond those of any fact. */
    private static final int FINE = 20;

    private final Law law;
    private final Map<Fact<?>, Object> known;
    private final Set<Fact<?>> mentioned = new HashSet<>();
    private final Set<NumberFact<?>> entangled = new HashSet<>();
    private final Map<Fact<?>, Set<Object>> constants = new HashMap<>();
    private final Map<NumberFact<?>, Set<BigDecimal>> limits = new HashMap<>();
    private final Map<Fact<?>, List<Set<?>>> countedLists = new HashMap<>();
    private final Set<Fact<?>> countedBeyondOne = new HashSet<>();

    private Mentions(Law law, Map<Fact<?>, Object> known) {
        this.law = law;
        this.known = known;
    }

    static Mentions of(Policy<?> policy, Law law, Map<Fact<?>, Object> known) {
        Mentions mentions = new Mentions(law, known);
        mentions.look(policy);
        return mentions;
    }

    private <O extends Enum<O> & Outcome> void look(Policy<O> policy) {
        law.rulesOf(policy).forEach(rule -> rule.condition().match(this));
    }

    /** Whether any rule in force mentions the fact, in the policies used as well. */
    boolean isMentioned(Fact<?> fact) {
        return mentioned.contains(fact);
    }

    /** Whether a sum holds the fact together with another unknown one. */
    boolean isEntangled(NumberFact<?> fact) {
        return entangled.contains(fact);
    }

    /** The codes, set members or days that the fact is compared with. */
    Set<Object> constantsFor(Fact<?> fact) {
        return constants.getOrDefault(fact, Set.of());
    }

    /** The numbers that the fact is compared with. */
    Set<BigDecimal> limitsFor(NumberFact<?> fact) {
        return limits.getOrDefault(fact, Set.of());
    }

    /** Each list of members that a comparison counts in the set. */
    List<Set<?>> countedListsFor(SetFact<?> fact) {
        return countedLists.getOrDefault(fact, List.of());
    }

    /** Whether a comparison asks for more than one member, so that it matters how many there are. */
    boolean isCountedBeyondOne(SetFact<?> fact) {
        return countedBeyondOne.contains(fact);
    }

    private Mentions add(Fact<?> fact, Set<?> values) {
        mentioned.add(fact);
        constants.computeIfAbsent(fact, first -> new HashSet<>()).addAll(values);
        return this;
    }

    @Override
    public Mentions comparison(Comparison comparison) {
        return comparison.match(this);
    }

    @Override
    public Mentions atLeast(int count, List<Condition> parts) {
        parts.forEach(part -> part.match(this));
        return this;
    }

    @Override
    public Mentions not(Condition part) {
        return part.match(this);
    }

    @Override
    public <O extends Enum<O> & Outcome> Mentions outcome(Policy<O> policy, Set<O> accepted) {
        look(policy);
        return this;
    }

    @Override
    public <T> Mentions choice(Comparison.Choice<T> comparison) {
        Fact<T> fact = comparison.fact();
        if (!(fact instanceof BooleanFact || fact instanceof ChoiceFact || fact instanceof CodeFact)) {
            throw new NoReferenceAnswerException(
                    NoReferenceAnswerException.Reason.NOT_EXACT,
                    fact + " is compared with a list of values, which only yes-or-no, choice and code facts can be");
        }
        return add(fact, law.valueOf(comparison.accepted()));
    }

    @Override
    public Mentions number(Comparison.Number comparison) {
        BigDecimal rest = law.valueOf(comparison.limit());
        List<LinearTerm.Part> unknown = new ArrayList<>();
        for (LinearTerm.Part part : comparison.term().parts()) {
            mentioned.add(part.fact());
            Object value = known.get(part.fact());
            if (value == null) {
                unknown.add(part);
            } else {
                rest = rest.subtract(Meaning.counted(part, (BigDecimal) value));
            }
        }
        if (unknown.size() == 1) {
            limits.computeIfAbsent(unknown.get(0).fact(), first -> new TreeSet<>())
                    .addAll(turningPoints(unknown.get(0), rest));
        } else {
            unknown.forEach(part -> entangled.add(part.fact()));
        }
        return this;
    }

    /** Where the comparison of one fact, so often counted, with what is left can change: at these values or beside them. */
    private static List<BigDecimal> turningPoints(LinearTerm.Part part, BigDecimal rest) {
        // Far finer than any step of a fact, so that the value itself lies between the same two steps.
        BigDecimal value = rest.divide(BigDecimal.valueOf(part.times()), FINE, RoundingMode.FLOOR);
        if (!part.roundedUp()) {
            return List.of(value);
        }
        BigDecimal whole = value.setScale(0, RoundingMode.FLOOR);
        return List.of(whole.subtract(BigDecimal.ONE), whole, whole.add(BigDecimal.ONE));
    }

    @Override
    public <E extends Enum<E>> Mentions membership(Comparison.Membership<E> comparison) {
        Set<E> counted = law.valueOf(comparison.counted());
        for (SetFact<E> set : comparison.sets()) {
            add(set, counted);
            countedLists.computeIfAbsent(set, first -> new ArrayList<>()).add(counted);
            if (comparison.atLeast() > 1) {
                countedBeyondOne.add(set);
            }
        }
        return this;
    }

    @Override
    public Mentions dates(Comparison.Dates comparison) {
        LocalDate day = comparison.moment().on(law.asOf());
        return add(comparison.fact(), Set.of(day));
    }
}
