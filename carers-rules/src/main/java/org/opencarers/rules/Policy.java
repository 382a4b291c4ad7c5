package org.opencarers.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One question with a closed set of outcomes, and the rules that settle it.
 *
 * <p>On a date, the first rule in force whose condition holds decides; when none does, the policy says what follows
 * otherwise. Every policy lists its facts in asking order, says on which side it must never err, on which dates it can
 * be asked, and what of the law it leaves out.
 *
 * @param <O> the outcomes, in order of display
 */
public final class Policy<O extends Enum<O> & Outcome> {

    private final PolicyDraft<O> parts;
    /** What each rule mentions, in the order of the rules: asked on every decision. */
    private final List<ConditionWalk> mentioned;

    Policy(PolicyDraft<O> parts) {
        this.parts = parts;
        this.mentioned = parts.rules.stream()
                .map(rule -> ConditionWalk.over(rule.condition()))
                .toList();
    }

    /**
     * Begins a policy. What it needs is asked for step by step; a policy that lacks something does not compile.
     *
     * @param id kebab-case words joined by dots, owner first
     * @param question the question in plain words
     * @param outcomes the outcomes, in order of display
     */
    public static <O extends Enum<O> & Outcome> PolicySteps.NeedsFavour<O> about(
            String id, String question, Class<O> outcomes) {
        return new PolicyDraft<>(id, question, outcomes);
    }

    /** The outcome of this policy is one of these: a condition for another policy. */
    @SafeVarargs
    public final Condition gives(O first, O... others) {
        return Condition.outcomeOf(this, EnumSet.of(first, others));
    }

    /**
     * The outcome of this policy is one of these: a condition for another policy.
     *
     * @param outcomes at least one
     */
    public Condition gives(Set<O> outcomes) {
        return Condition.outcomeOf(this, EnumSet.copyOf(outcomes));
    }

    /**
     * The same policy with other rules: to ask what it would say if it were written differently. What it declares about
     * provisions stays as it is.
     *
     * @throws IllegalArgumentException when a rule rests on a fact that the policy does not list
     */
    public Policy<O> withRules(List<Rule<O>> others) {
        return parts.changed(draft -> {
            draft.rules.clear();
            draft.rules.addAll(others);
        });
    }

    /** The same policy with further facts to ask about, after its own; those that it lists already are not listed twice. */
    public Policy<O> alsoAsking(Collection<? extends Fact<?>> further) {
        return parts.changed(draft -> {
            Set<Fact<?>> all = new LinkedHashSet<>(draft.facts);
            all.addAll(further);
            draft.facts = List.copyOf(all);
        });
    }

    /** The same policy with another outcome when no rule applies. */
    public Policy<O> withOtherwise(O outcome) {
        return parts.changed(draft -> draft.otherwise(outcome));
    }

    /** The same policy, to be asked about other dates. */
    public Policy<O> withCoverage(Coverage other) {
        return parts.changed(draft -> draft.covering(other));
    }

    /**
     * The same policy with another award for an outcome.
     *
     * @throws IllegalArgumentException when the award rests on a fact that the policy does not list
     */
    public Policy<O> withAward(O outcome, Award award) {
        return parts.changed(draft -> draft.awarding(outcome, award));
    }

    /** The id: kebab-case words joined by dots, owner first. */
    public String id() {
        return parts.id;
    }

    /** The question in plain words. */
    public String question() {
        return parts.question;
    }

    /** The outcomes, in order of display. */
    public List<O> outcomes() {
        return List.of(parts.outcomes.getEnumConstants());
    }

    /** The type of the outcomes. */
    Class<O> outcomeType() {
        return parts.outcomes;
    }

    /** Which outcomes are better for the carer than which others. */
    public Favour<O> favour() {
        return parts.favour;
    }

    /** Which way the policy must never err. */
    public SafeSide safeSide() {
        return parts.safeSide;
    }

    /** The dates on which the policy says that it can be asked. */
    public Coverage coverage() {
        return parts.coverage;
    }

    /** The facts, in asking order. */
    public List<Fact<?>> facts() {
        return parts.facts;
    }

    /** Facts that are never asked about, but bound others through a constraint when they are known. */
    public List<Fact<?>> boundOnly() {
        return parts.boundOnly;
    }

    /** Whether the policy lists a fact, to ask for it or to be bound by it only. */
    public boolean lists(Fact<?> fact) {
        return parts.facts.contains(fact) || parts.boundOnly.contains(fact);
    }

    /** The rules in the order of the policy's text. */
    public List<Rule<O>> rules() {
        return parts.rules;
    }

    /** The rules in force on a date, in order. */
    public List<Rule<O>> rulesOn(LocalDate asOf) {
        return parts.rules.stream().filter(rule -> rule.isInForce(asOf)).toList();
    }

    /** What follows when no rule in force applies. */
    public O otherwise() {
        return parts.otherwise();
    }

    /** The clause of the policy's text that says what follows otherwise, when one does. */
    public Optional<String> otherwiseClause() {
        return parts.otherwiseClause;
    }

    /** The sources of what follows when no rule in force applies, where no period has its own. */
    public List<Citation> otherwiseCitations() {
        return parts.otherwiseCitations;
    }

    /** The sources of what follows when no rule applies that is in force on a date. */
    public List<Citation> otherwiseCitations(LocalDate asOf) {
        return parts.otherwiseWithin.entrySet().stream()
                .filter(entry -> entry.getKey().contains(asOf))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(parts.otherwiseCitations);
    }

    /** The sources of what follows when no rule in force applies in periods that have their own, as they were written. */
    public Map<DateRange, List<Citation>> otherwiseCitationsWithin() {
        return Collections.unmodifiableMap(parts.otherwiseWithin);
    }

    /** Every award, those of outcomes first and then those of rules. */
    public List<Award> allAwards() {
        return parts.allAwards();
    }

    /** What each outcome awards where the rule that decides has no award of its own. */
    public Map<O, Award> awards() {
        return parts.awards;
    }

    /** Which facts ask for decisions of other policies, and can be filled from them on request. */
    public List<EarlierDecision<?, ?>> earlierDecisions() {
        return List.copyOf(parts.earlierDecisions);
    }

    /** What of the law the policy leaves out, to whichever answer it matters. */
    public List<Gap> notModelled() {
        return List.copyOf(parts.gaps);
    }

    /**
     * Every provision of the law that the policy names, each once: those that it cites in the order of first mention, then
     * the others as they were declared.
     */
    public List<Provision> provisions() {
        return parts.provisions;
    }

    /**
     * Why the policy cannot be asked about a date: one sentence for each reason, naming the parameter that has no usable
     * value, and what the policy covers. Empty when it can be asked.
     */
    public List<String> objectionsTo(LocalDate asOf) {
        Set<String> reasons = new TreeSet<>();
        Set<Policy<?>> used = new LinkedHashSet<>();
        for (int place = 0; place < mentioned.size(); place++) {
            if (rules().get(place).isInForce(asOf)) {
                mentioned
                        .get(place)
                        .parameters()
                        .forEach(parameter -> parameter.gapOn(asOf).ifPresent(reasons::add));
                used.addAll(mentioned.get(place).policies());
            }
        }
        used.forEach(policy -> reasons.addAll(policy.objectionsTo(asOf)));
        List<String> objections = new ArrayList<>(reasons);
        if (!coverage().contains(asOf)) {
            objections.add(id() + " covers " + coverage().text()
                    + coverage().reason().map(reason -> ": " + reason).orElse(""));
        }
        return objections;
    }

    /** Every day on which the law of this policy may change: rules, parameters, coverage, and policies that it uses. */
    public TreeSet<LocalDate> changeDates() {
        TreeSet<LocalDate> days = new TreeSet<>();
        coverage().ranges().forEach(range -> addEnds(days, range));
        for (Rule<O> rule : rules()) {
            rule.inForce().ifPresent(range -> addEnds(days, range));
            ConditionWalk walk = ConditionWalk.over(rule.condition());
            walk.parameters()
                    .forEach(parameter -> parameter.history().forEach(entry -> addEnds(days, entry.inForce())));
            walk.policies().forEach(policy -> days.addAll(policy.changeDates()));
        }
        for (Award award : allAwards()) {
            award.parameters()
                    .forEach(parameter -> parameter.history().forEach(entry -> addEnds(days, entry.inForce())));
        }
        return days;
    }

    /** The policies whose outcomes a rule asks for, in force or not, each once in the order of first mention. */
    public List<Policy<?>> uses() {
        Set<Policy<?>> used = new LinkedHashSet<>();
        mentioned.forEach(walk -> used.addAll(walk.policies()));
        return List.copyOf(used);
    }

    /** Every comparison that a rule makes, in force or not, also inside the policies that this one uses. */
    public List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        for (Rule<O> rule : rules()) {
            ConditionWalk walk = ConditionWalk.over(rule.condition());
            comparisons.addAll(walk.comparisons());
            walk.policies().forEach(policy -> comparisons.addAll(policy.comparisons()));
        }
        return comparisons;
    }

    private static void addEnds(Set<LocalDate> days, DateRange range) {
        days.add(range.startInclusive());
        Optional<LocalDate> end = range.endExclusive();
        end.ifPresent(days::add);
    }

    @Override
    public String toString() {
        return id();
    }
}
