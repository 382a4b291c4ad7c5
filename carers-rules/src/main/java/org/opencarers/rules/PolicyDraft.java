package org.opencarers.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A policy being written, behind the steps that its author sees.
 *
 * @param <O> the outcomes
 */
final class PolicyDraft<O extends Enum<O> & Outcome>
        implements PolicySteps.NeedsFavour<O>,
                PolicySteps.NeedsSafeSide<O>,
                PolicySteps.NeedsCoverage<O>,
                PolicySteps.NeedsFacts<O>,
                PolicySteps.NeedsRules<O>,
                PolicySteps.NeedsCitation<O>,
                PolicySteps.Complete<O> {

    final String id;
    final String question;
    final Class<O> outcomes;
    Favour<O> favour = Favour.none();
    SafeSide safeSide = SafeSide.NEVER_REFUSE;
    Coverage coverage = Coverage.of(new DateRange(DateFact.EARLIEST, Optional.empty()));
    List<Fact<?>> facts = List.of();
    List<Fact<?>> boundOnly = List.of();
    final List<Rule<O>> rules = new ArrayList<>();
    private @Nullable O otherwise;
    Optional<String> otherwiseClause = Optional.empty();
    List<Citation> otherwiseCitations = List.of();
    final Map<DateRange, List<Citation>> otherwiseWithin = new LinkedHashMap<>();
    final Map<O, Award> awards;
    final List<Gap> gaps = new ArrayList<>();
    final List<EarlierDecision<?, ?>> earlierDecisions = new ArrayList<>();
    List<Provision> provisions = List.of();
    private ProvisionsDraft declared = new ProvisionsDraft();
    private final Map<String, O> referred = new LinkedHashMap<>();

    PolicyDraft(String id, String question, Class<O> outcomes) {
        this.id = Texts.required("id", id);
        this.question = Texts.required("question", question);
        this.outcomes = outcomes;
        this.awards = new EnumMap<>(outcomes);
    }

    private PolicyDraft(PolicyDraft<O> finished, List<Provision> provisions) {
        this(finished.id, finished.question, finished.outcomes);
        this.provisions = provisions;
        favour = finished.favour;
        safeSide = finished.safeSide;
        coverage = finished.coverage;
        facts = finished.facts;
        boundOnly = finished.boundOnly;
        rules.addAll(finished.rules);
        otherwise = finished.otherwise;
        otherwiseClause = finished.otherwiseClause;
        otherwiseCitations = finished.otherwiseCitations;
        otherwiseWithin.putAll(finished.otherwiseWithin);
        awards.putAll(finished.awards);
        gaps.addAll(finished.gaps);
        earlierDecisions.addAll(finished.earlierDecisions);
    }

    /** A policy that differs from this finished one in what the change does to a copy; what it says of provisions stays. */
    Policy<O> changed(Consumer<PolicyDraft<O>> change) {
        PolicyDraft<O> copy = new PolicyDraft<>(this, provisions);
        change.accept(copy);
        copy.checkFacts();
        return new Policy<>(copy);
    }

    O otherwise() {
        if (otherwise == null) {
            throw new IllegalStateException(id + " does not say what follows otherwise");
        }
        return otherwise;
    }

    @Override
    public PolicySteps.NeedsSafeSide<O> favouring(Favour<O> favour) {
        this.favour = favour;
        return this;
    }

    @Override
    public PolicySteps.NeedsCoverage<O> safeSide(SafeSide safeSide) {
        this.safeSide = safeSide;
        return this;
    }

    @Override
    public PolicySteps.NeedsFacts<O> covering(Coverage coverage) {
        this.coverage = coverage;
        return this;
    }

    @Override
    public PolicySteps.NeedsRules<O> asking(Fact<?>... facts) {
        this.facts = List.of(facts);
        return this;
    }

    @Override
    public PolicySteps.NeedsRules<O> boundBy(Fact<?>... facts) {
        this.boundOnly = List.of(facts);
        return this;
    }

    @Override
    public PolicySteps.NeedsRules<O> rule(Rule<O> rule) {
        rules.add(rule);
        return this;
    }

    @Override
    public PolicySteps.NeedsCitation<O> otherwise(O outcome) {
        otherwise = outcome;
        return this;
    }

    @Override
    public PolicySteps.Complete<O> citing(Citation citation, Citation... more) {
        List<Citation> citations = new ArrayList<>(List.of(more));
        citations.add(0, citation);
        otherwiseCitations = List.copyOf(citations);
        return this;
    }

    @Override
    public PolicySteps.Complete<O> citingWithin(DateRange period, Citation citation, Citation... more) {
        List<Citation> citations = new ArrayList<>(List.of(more));
        citations.add(0, citation);
        otherwiseWithin.put(period, List.copyOf(citations));
        return this;
    }

    @Override
    public PolicySteps.Complete<O> otherwiseClause(String clause) {
        otherwiseClause = Optional.of(Texts.required("clause", clause));
        return this;
    }

    @Override
    public PolicySteps.Complete<O> awarding(O outcome, Award award) {
        awards.put(outcome, award);
        return this;
    }

    @Override
    public PolicySteps.Complete<O> notModelled(String... gaps) {
        for (String gap : gaps) {
            this.gaps.add(Gap.of(gap));
        }
        return this;
    }

    @Override
    public PolicySteps.Complete<O> notModelled(Gap... gaps) {
        this.gaps.addAll(List.of(gaps));
        return this;
    }

    @Override
    public PolicySteps.Complete<O> fillable(EarlierDecision<?, ?> decision) {
        earlierDecisions.add(decision);
        return this;
    }

    @Override
    public PolicySteps.Complete<O> leavingToJudgement(Citation provision, Fact<?> fact, Fact<?>... more) {
        List<Fact<?>> judged = new ArrayList<>(List.of(more));
        judged.add(0, fact);
        declared = declared.and(provision, Treatment.LEFT_TO_JUDGEMENT, judged, Optional.empty());
        return this;
    }

    @Override
    public PolicySteps.Complete<O> leavingToJudgement(Citation provision, O outcome) {
        referred.put(provision.text(), outcome);
        String remark = "the answer " + outcome.name() + " leaves it to a person";
        declared = declared.and(provision, Treatment.LEFT_TO_JUDGEMENT, List.of(), Optional.of(remark));
        return this;
    }

    @Override
    public PolicySteps.Complete<O> delegating(Citation provision, String toWhom) {
        declared = declared.and(
                provision, Treatment.DELEGATED, List.of(), Optional.of("to " + Texts.required("to whom", toWhom)));
        return this;
    }

    @Override
    public PolicySteps.Complete<O> outOfScope(Citation provision, String reason) {
        declared = declared.and(provision, Treatment.OUT_OF_SCOPE, List.of(), Optional.of(reason));
        return this;
    }

    @Override
    public PolicySteps.Complete<O> notYet(Citation provision, String reason) {
        declared = declared.and(provision, Treatment.NOT_YET, List.of(), Optional.of(reason));
        return this;
    }

    @Override
    public Policy<O> build() {
        checkFacts();
        gaps.forEach(this::checkOutcomes);
        checkFillable();
        return new Policy<>(new PolicyDraft<>(this, joinedProvisions()));
    }

    private void checkFacts() {
        Set<Fact<?>> used = new LinkedHashSet<>();
        rules.forEach(rule -> used.addAll(rule.condition().facts()));
        allAwards().forEach(award -> used.addAll(award.facts()));
        used.removeAll(facts);
        if (!used.isEmpty()) {
            throw new IllegalArgumentException("policy " + id + " rests on facts that it does not list: " + used
                    + "; add them to asking(...), in asking order");
        }
    }

    private List<Provision> joinedProvisions() {
        CitedProvisions cited = new CitedProvisions();
        cited.addDates(coverage);
        rules.forEach(cited::addRule);
        String clause = otherwiseClause.orElse(Provision.OTHERWISE);
        cited.add(otherwiseCitations, clause);
        otherwiseWithin.values().forEach(citations -> cited.add(citations, clause));
        List<String> objections = new ArrayList<>(declared.objections(cited.byText(), facts));
        referred.forEach((text, outcome) -> {
            if (!citedBy(outcome).containsKey(text)) {
                objections.add(text + " is left to a person by " + outcome.name()
                        + ", but no rule that leads there cites it; cite it in that rule");
            }
        });
        if (!objections.isEmpty()) {
            throw new IllegalArgumentException("policy " + id + ": " + String.join("; ", objections));
        }
        return declared.joinedWith(cited.byText());
    }

    private Map<String, Provision> citedBy(O outcome) {
        CitedProvisions cited = new CitedProvisions();
        rules.stream().filter(rule -> rule.outcome() == outcome).forEach(cited::addRule);
        return cited.byText();
    }

    private void checkFillable() {
        Set<Fact<?>> fillable = new LinkedHashSet<>();
        for (EarlierDecision<?, ?> decision : earlierDecisions) {
            if (!facts.contains(decision.fact()) || !fillable.add(decision.fact())) {
                throw new IllegalArgumentException(
                        "policy " + id + " fills " + decision.fact() + " from " + decision.policy()
                                + "; a fact must be listed to be filled, and be filled from one policy only");
            }
        }
    }

    private void checkOutcomes(Gap gap) {
        for (Outcome outcome : gap.outcomes()) {
            if (!outcomes.isInstance(outcome)) {
                throw new IllegalArgumentException("policy " + id + " never gives " + outcome.name()
                        + ", to which a gap is said to matter: " + gap.text());
            }
        }
    }

    /** The awards of outcomes and those of rules. */
    List<Award> allAwards() {
        List<Award> all = new ArrayList<>(awards.values());
        rules.forEach(rule -> rule.award().ifPresent(all::add));
        return all;
    }
}
