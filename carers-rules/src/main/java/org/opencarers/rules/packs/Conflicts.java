package org.opencarers.rules.packs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencarers.rules.Award;
import org.opencarers.rules.Condition;
import org.opencarers.rules.DatedValue;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;

/**
 * Finds variations that settle one question differently for somebody. Neither wins, whatever their order: both are left out, and
 * the policy stands as its owner wrote it.
 */
final class Conflicts {

    private static final String REMEDY =
            "let the authorities agree; until then the policy stands as its owner wrote it";

    private final Proofs proofs;
    private final List<Conflict> found = new ArrayList<>();

    Conflicts(Proofs proofs) {
        this.proofs = proofs;
    }

    /** The conflicts that were found so far. */
    List<Conflict> found() {
        return found;
    }

    /** The settings that no other contradicts. */
    List<ParameterSetting<?>> settled(List<ParameterSetting<?>> settings, List<Policy<?>> policies) {
        Set<ParameterSetting<?>> contested = new HashSet<>();
        for (int place = 0; place < settings.size(); place++) {
            for (int other = 0; other < place; other++) {
                if (contradict(settings.get(place), settings.get(other), policies)) {
                    contested.add(settings.get(place));
                    contested.add(settings.get(other));
                }
            }
        }
        contested.forEach(setting -> setting.pack().leaveOut(setting.setting()));
        return settings.stream().filter(each -> !contested.contains(each)).toList();
    }

    private boolean contradict(ParameterSetting<?> one, ParameterSetting<?> other, List<Policy<?>> policies) {
        if (!one.setting().varied().equals(other.setting().varied())
                || one.setting().values().equals(other.setting().values())) {
            return false;
        }
        Optional<String> somebody = Optional.empty();
        if (one.setting().area().isPresent()) {
            somebody = policies.stream()
                    .filter(one::concerns)
                    .flatMap(policy -> proofs.anybody(Condition.all(one.area(), other.area()), policy).stream())
                    .findFirst();
            if (somebody.isEmpty()) {
                return false;
            }
        }
        found.add(new Conflict(one.setting().varied(), side(one), side(other), somebody));
        tell(one, other);
        tell(other, one);
        return true;
    }

    private static Conflict.Side side(ParameterSetting<?> setting) {
        return Conflict.Side.of(
                setting.pack(), setting.words(), setting.setting().citations());
    }

    private static void tell(ParameterSetting<?> one, ParameterSetting<?> other) {
        one.pack()
                .diagnose(
                        DiagnosisCode.CONFLICT,
                        "it sets " + one.setting().varied() + " ("
                                + Proofs.cited(one.setting().citations()) + ") for somebody for whom "
                                + other.pack().id() + " sets it otherwise ("
                                + Proofs.cited(other.setting().citations()) + ")",
                        REMEDY);
    }

    /** The extensions and restrictions that no other pack contradicts. */
    List<RuleVariation<?>> standing(List<RuleVariation<?>> variations) {
        Set<RuleVariation<?>> contested = new HashSet<>();
        for (int place = 0; place < variations.size(); place++) {
            for (int other = 0; other < place; other++) {
                if (contradict(variations.get(place), variations.get(other))) {
                    contested.add(variations.get(place));
                    contested.add(variations.get(other));
                }
            }
        }
        contested.forEach(each -> each.pack().leaveOut(each.variation()));
        List<RuleVariation<?>> standing = new ArrayList<>(variations);
        standing.removeAll(contested);
        return standing;
    }

    @SuppressWarnings("unchecked") // variations of one policy have one type of outcomes
    private <O extends Enum<O> & Outcome> boolean contradict(RuleVariation<O> one, RuleVariation<?> other) {
        return one.policy() == other.policy()
                && one.pack() != other.pack()
                && rulesContradict(one, (RuleVariation<O>) other);
    }

    private <O extends Enum<O> & Outcome> boolean rulesContradict(RuleVariation<O> one, RuleVariation<O> other) {
        boolean contradict = false;
        for (Rule<O> rule : one.rules()) {
            for (Rule<O> against : other.rules()) {
                Optional<String> somebody = contested(one.policy(), rule, against);
                if (somebody.isPresent()) {
                    contradict = true;
                    found.add(new Conflict(one.policy().id(), side(one, rule), side(other, against), somebody));
                    tell(one, rule, other, against);
                    tell(other, against, one, rule);
                }
            }
        }
        return contradict;
    }

    /** Somebody to whom the rules give different things, neither of which goes farther. */
    private <O extends Enum<O> & Outcome> Optional<String> contested(Policy<O> policy, Rule<O> one, Rule<O> other) {
        Direction<O> direction = new Direction<>(policy);
        boolean different = one.outcome() != other.outcome() || !sameAward(one, other);
        boolean comparable = direction.mayReplace(one.outcome(), other.outcome())
                || direction.mayReplace(other.outcome(), one.outcome());
        if (!different || (comparable && one.outcome() != other.outcome())) {
            return Optional.empty();
        }
        Set<O> replaced = new HashSet<>(direction.replacedBy(one.outcome()));
        replaced.retainAll(direction.replacedBy(other.outcome()));
        return replaced.isEmpty()
                ? Optional.empty()
                : proofs.anybody(Condition.all(one.condition(), other.condition(), policy.gives(replaced)), policy);
    }

    private static boolean sameAward(Rule<?> one, Rule<?> other) {
        return one.award().map(Conflicts::words).equals(other.award().map(Conflicts::words));
    }

    /** An award with its figures: two packs may give different amounts by one name. */
    private static String words(Award award) {
        return award.text()
                + award.parameters().stream()
                        .flatMap(parameter -> figures(parameter).stream())
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    private static <T> List<String> figures(Parameter<T> parameter) {
        return parameter.history().stream()
                .filter(DatedValue::isUsable)
                .map(entry ->
                        parameter.text(entry.value()) + " " + entry.inForce().text())
                .toList();
    }

    private static <O extends Enum<O> & Outcome> Conflict.Side side(RuleVariation<O> variation, Rule<O> rule) {
        return Conflict.Side.of(
                variation.pack(),
                "gives " + rule.outcome().name()
                        + rule.award().map(award -> " (" + words(award) + ")").orElse("") + " by its rule "
                        + rule.clause(),
                rule.citations());
    }

    private static <O extends Enum<O> & Outcome> void tell(
            RuleVariation<O> one, Rule<O> rule, RuleVariation<O> other, Rule<O> against) {
        one.pack()
                .diagnose(
                        DiagnosisCode.CONFLICT,
                        "its rule " + rule.clause() + " of " + one.policy().id() + " gives "
                                + rule.outcome().name() + " (" + Proofs.cited(rule.citations())
                                + ") to somebody to whom "
                                + other.pack().id() + " gives "
                                + against.outcome().name() + " ("
                                + Proofs.cited(against.citations()) + ")",
                        REMEDY);
    }
}
