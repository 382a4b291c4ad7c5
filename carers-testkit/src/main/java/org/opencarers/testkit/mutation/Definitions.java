package org.opencarers.testkit.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencarers.rules.Amount;
import org.opencarers.rules.Award;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.LinearTerm;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;

/** What a policy is written with: each condition once, however many rules share it, and each parameter once. */
final class Definitions implements Condition.Cases<Definitions> {

    private final Set<Condition> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Condition> conditions = new ArrayList<>();
    private final Map<String, Parameter<?>> parameters = new LinkedHashMap<>();
    private final Map<String, LinearTerm> terms = new LinkedHashMap<>();

    private Definitions() {}

    static Definitions of(Policy<?> policy) {
        Definitions definitions = new Definitions();
        for (Rule<?> rule : policy.rules()) {
            definitions.visit(rule.condition());
        }
        for (Award award : policy.allAwards()) {
            award.figures().values().stream().map(Amount::parameters).forEach(used -> used.forEach(definitions::add));
        }
        return definitions;
    }

    /** The conditions, each before its parts, in the order of the text. */
    List<Condition> conditions() {
        return conditions;
    }

    /** The parameters of conditions and then of awards. */
    List<Parameter<?>> parameters() {
        return List.copyOf(parameters.values());
    }

    /** The terms that parameters are compared with, by the id of the parameter. */
    Map<String, LinearTerm> terms() {
        return terms;
    }

    private void visit(Condition condition) {
        if (seen.add(condition)) {
            conditions.add(condition);
            condition.match(this);
        }
    }

    private void add(Parameter<?> parameter) {
        parameters.putIfAbsent(parameter.id(), parameter);
    }

    @Override
    public Definitions comparison(Comparison comparison) {
        comparison.parameter().ifPresent(this::add);
        if (comparison instanceof Comparison.Number number) {
            number.limit().parameter().ifPresent(parameter -> terms.putIfAbsent(parameter.id(), number.term()));
        }
        return this;
    }

    @Override
    public Definitions atLeast(int count, List<Condition> parts) {
        parts.forEach(this::visit);
        return this;
    }

    @Override
    public Definitions not(Condition part) {
        visit(part);
        return this;
    }

    @Override
    public <O extends Enum<O> & Outcome> Definitions outcome(Policy<O> policy, Set<O> accepted) {
        return this;
    }
}
