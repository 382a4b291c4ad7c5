package org.opencarers.rules;

import java.util.List;
import java.util.Optional;

/**
 * What a pack changes in another's policy: an entitlement extended in its area, a disclosure restricted, or a parameter
 * set that its owner leaves to local authorities. Nothing else can be said.
 *
 * <p>An engine proves of each variation, for everybody and every date in force, that it takes nothing away from the carer and
 * discloses nothing more, and refuses the pack otherwise.
 */
public sealed interface Variation permits Extension, Restriction, Setting {

    /** The id of the policy or of the parameter that is varied. */
    String varied();

    /** The rules that it adds, the first that applies before the others; none where it sets a parameter. */
    default List<? extends Rule<?>> rules() {
        return List.of();
    }

    /** The sources of the variation, in the order of its text. */
    default List<Citation> citations() {
        return rules().stream()
                .flatMap(rule -> rule.citations().stream())
                .distinct()
                .toList();
    }

    /**
     * Begins an extension: it gives a better outcome to some. Where the policy already gives that or a better one, or hands the
     * question to a person, the policy stands.
     *
     * @throws IllegalArgumentException when the policy is one of disclosure, which can only be restricted
     */
    static <O extends Enum<O> & Outcome> NeedsArea<NeedsRule<Extension<O>, O>> extend(Policy<O> policy) {
        return area -> rule -> new Extension<>(policy, area, List.of(rule));
    }

    /**
     * Begins a restriction: it discloses less to some. Where the policy already discloses that little, the policy stands.
     *
     * @throws IllegalArgumentException when the policy is one of entitlement, which can only be extended
     */
    static <O extends Enum<O> & Outcome> NeedsRule<Restriction<O>, O> restrict(Policy<O> policy) {
        return rule -> new Restriction<>(policy, List.of(rule));
    }

    /** Begins the setting of a parameter that its owner declares local. */
    static <T> NeedsPlace<T> set(Parameter<T> parameter) {
        return area -> (startInclusive, value, source) -> new Setting<>(
                parameter, area, List.of(new DatedValue<>(DateRange.from(startInclusive), value, source)));
    }

    /**
     * A variation that still needs its area.
     *
     * @param <N> what it needs next
     */
    @FunctionalInterface
    interface NeedsArea<N> {
        /** The variation counts where this holds: mostly a condition on the carer's area. */
        N within(Condition area);
    }

    /**
     * A variation that still needs a rule.
     *
     * @param <V> the variation
     * @param <O> the outcomes of the policy
     */
    @FunctionalInterface
    interface NeedsRule<V extends Variation, O> {
        /** The first rule. */
        V by(Rule<O> rule);
    }

    /**
     * A setting that still needs its area.
     *
     * @param <T> the type of the value
     */
    @FunctionalInterface
    interface NeedsPlace<T> {
        /** The values count where this holds, or everywhere when it is empty. */
        NeedsValue<T> at(Optional<Condition> area);

        /** The values count where this holds: mostly a condition on the carer's area. */
        default NeedsValue<T> within(Condition area) {
            return at(Optional.of(area));
        }

        /** The values count for the whole program: only for a parameter on which no policy rests. */
        default NeedsValue<T> everywhere() {
            return at(Optional.empty());
        }
    }

    /**
     * A setting that still needs a value.
     *
     * @param <T> the type of the value
     */
    @FunctionalInterface
    interface NeedsValue<T> {
        /** The value from an ISO date on, with its source. */
        Setting<T> from(String startInclusive, T value, Citation source);
    }
}
