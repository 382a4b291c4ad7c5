package org.opencarers.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A fact answered with any number of a closed list. The empty set is known: "none of them".
 *
 * @param <E> the list
 */
public final class SetFact<E extends Enum<E>> extends Fact<Set<E>> {

    private final Class<E> members;

    SetFact(FactBuilder description, Class<E> members, Optional<Reading<Set<E>>> reading) {
        super(description, reading);
        this.members = members;
    }

    /** The same fact, read off a situation document in the given way. */
    public SetFact<E> readBy(Reading<Set<E>> reading) {
        return new SetFact<>(description(), members, Optional.of(reading));
    }

    /**
     * The same fact, with what the members of the list are called together: "outcomes".
     *
     * @param noun a plural that can follow the words with which a sentence begins, and that they can be a clause about: "its spots
     *     include at least one of the colours", "colours which its spots include"
     */
    public SetFact<E> called(String noun) {
        return new SetFact<>(description().called(noun), members, reading());
    }

    /** The set holds this member. */
    public Condition contains(E member) {
        return hasAtLeast(1, Limit.constant(EnumSet.of(member)));
    }

    /** The set holds at least one of these. */
    @SafeVarargs
    public final Condition containsAnyOf(E first, E... others) {
        return hasAtLeast(1, Limit.constant(EnumSet.of(first, others)));
    }

    /** The set holds at least one of the members that a parameter names on the date asked about. */
    public Condition containsAnyOf(Parameter<Set<E>> accepted) {
        return hasAtLeast(1, accepted);
    }

    /** The set holds none of these. */
    @SafeVarargs
    public final Condition containsNoneOf(E first, E... others) {
        return Condition.not(containsAnyOf(first, others));
    }

    /** The set is not empty. */
    public Condition isNotEmpty() {
        return hasAtLeast(1, Limit.constant(EnumSet.allOf(members)));
    }

    /**
     * The set holds at least so many of the members that count.
     *
     * @param count how many, at least 1
     * @param counted the members that count
     */
    public Condition hasAtLeast(int count, Limit<Set<E>> counted) {
        return Condition.of(new Comparison.Membership<>(List.of(this), counted, count));
    }

    /**
     * At least so many different members occur in any of several sets: the count over their union.
     *
     * @param count how many, at least 1
     * @param sets the sets, all of the same list
     */
    public static <E extends Enum<E>> Condition unionHasAtLeast(int count, List<SetFact<E>> sets) {
        Limit<Set<E>> everything = Limit.constant(EnumSet.allOf(sets.get(0).members));
        return Condition.of(new Comparison.Membership<>(sets, everything, count));
    }

    /** The list, in order. */
    public List<E> members() {
        return List.of(members.getEnumConstants());
    }

    /** The type of the list. */
    public Class<E> type() {
        return members;
    }

    @Override
    public String answers() {
        return "any of "
                + Arrays.stream(members.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))
                + "; none of them is the empty list";
    }

    @Override
    public String text(Set<E> value) {
        return value.isEmpty()
                ? "none"
                : Texts.listed(members().stream()
                        .filter(value::contains)
                        .map(Texts::words)
                        .toList());
    }

    @Override
    public Optional<String> objection(Set<E> value, LocalDate asOf) {
        return Optional.empty();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.set(this);
    }
}
