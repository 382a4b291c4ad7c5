package org.opencarers.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicySteps;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.diagram.CompiledPolicy;
import org.opencarers.rules.diagram.Known;
import org.opencarers.rules.diagram.PolicyCompiler;

/** The search for a day and facts with which a condition holds: a walk down a diagram that tells where it can still hold. */
final class Search {

    private static final Citation SEARCH = Citation.of("what is searched for");

    /** Whether the condition holds. */
    enum Holds implements Outcome {
        YES,
        NO;

        @Override
        public String meaning() {
            return this == YES ? "it holds" : "it does not hold";
        }
    }

    private final CompiledPolicy<Holds> compiled;
    private final List<DateRange> days;

    private Search(CompiledPolicy<Holds> compiled, List<DateRange> days) {
        this.compiled = compiled;
        this.days = days;
    }

    /** A search, or empty when there is no day to search. */
    static Optional<Search> of(Condition condition, Policy<?> policy, List<Constraint> constraints) {
        List<DateRange> days = Askable.days(policy);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        Policy<Holds> searched = searched(condition, policy, days);
        CompiledPolicy<Holds> compiled = new PolicyCompiler(constraints, Counterexample.BUDGET)
                .whole(searched)
                .orElseThrow(() -> new NotProvableException("what is asked of " + policy.id()
                        + " needs a diagram of more than " + Counterexample.BUDGET + " nodes"));
        return Optional.of(new Search(compiled, days));
    }

    private static Policy<Holds> searched(Condition condition, Policy<?> policy, List<DateRange> days) {
        Set<Fact<?>> facts = new LinkedHashSet<>(policy.facts());
        facts.addAll(condition.facts());
        PolicySteps.NeedsRules<Holds> rules = Policy.about("search.holds", "Does it hold?", Holds.class)
                .favouring(Favour.<Holds>none())
                .safeSide(SafeSide.NEVER_REFUSE)
                .covering(Coverage.of(days.get(0), days.stream().skip(1).toArray(DateRange[]::new)))
                .asking(facts.toArray(new Fact<?>[0]))
                .boundBy(policy.boundOnly().toArray(new Fact<?>[0]));
        for (DateRange period : days) {
            rules.rule(Rule.clause("1")
                    .when(condition)
                    .then(Holds.YES)
                    .citing(SEARCH)
                    .inForce(period));
        }
        return rules.otherwise(Holds.NO).citing(SEARCH).build();
    }

    /** Somebody for whom the condition holds, or empty when there is nobody. */
    Optional<Counterexample> somebody() {
        if (!answer(Known.NOTHING).possible().contains(Holds.YES)) {
            return Optional.empty();
        }
        LocalDate day = candidateDays()
                .filter(each -> canHold(Facts.none(), each))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("it can hold, and yet on no day that was tried"));
        return Optional.of(new Counterexample(day, person(day)));
    }

    /** Days on which the law changes, the last days before, and then every day, because birthdays fall between. */
    private Stream<LocalDate> candidateDays() {
        List<LocalDate> ends = new ArrayList<>();
        for (int place = days.size() - 1; place >= 0; place--) {
            ends.add(days.get(place).startInclusive());
            days.get(place).endExclusive().ifPresent(end -> ends.add(end.minusDays(1)));
        }
        return Stream.concat(ends.stream(), days.stream().flatMap(Search::everyDay));
    }

    private static Stream<LocalDate> everyDay(DateRange range) {
        return range.startInclusive()
                .datesUntil(range.endExclusive().orElse(range.startInclusive().plusYears(100)));
    }

    /** One answer after the other to what can still matter, each such that the condition can still hold. */
    private Facts person(LocalDate day) {
        Facts facts = Facts.none();
        Candidates candidates = new Candidates(compiled.policy().comparisons(), day);
        Set<Fact<?>> open = new HashSet<>();
        Optional<Fact<?>> next = missing(facts, day, open);
        while (next.isPresent()) {
            Facts more = answered(facts, next.get(), candidates, day);
            if (more.given(next.get()).isEmpty()) {
                open.add(next.get());
            }
            facts = more;
            next = missing(facts, day, open);
        }
        return facts;
    }

    private Optional<Fact<?>> missing(Facts facts, LocalDate day, Set<Fact<?>> open) {
        return answer(Known.of(facts, day)).missing().stream()
                .filter(fact -> !open.contains(fact))
                .findFirst();
    }

    private <T> Facts answered(Facts facts, Fact<T> fact, Candidates candidates, LocalDate day) {
        return candidates.of(fact).stream()
                .map(value -> facts.with(fact, value))
                .filter(more -> canHold(more, day))
                .findFirst()
                .orElse(facts);
    }

    private boolean canHold(Facts facts, LocalDate day) {
        return answer(Known.of(facts, day)).possible().contains(Holds.YES);
    }

    private CompiledPolicy.Answer<Holds> answer(Known known) {
        return compiled.answer(known);
    }
}
