package org.opencarers.rules.packs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.opencarers.rules.Award;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Extension;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Restriction;
import org.opencarers.rules.Rule;
import org.opencarers.rules.Setting;
import org.opencarers.rules.Variation;

/** The parameters of policies and of what packs vary in them: of conditions and of awards. */
final class ParametersOf {

    private final Map<String, Parameter<?>> byId = new TreeMap<>();

    private ParametersOf() {}

    /** Each parameter once, in order of id. */
    static List<Parameter<?>> policies(List<Policy<?>> policies) {
        ParametersOf found = new ParametersOf();
        policies.forEach(found::add);
        return found.inOrder();
    }

    /** The same for all that a pack contributes: what it sets, with the values that it sets. */
    static List<Parameter<?>> all(PackReport.Contributed contributed) {
        ParametersOf found = new ParametersOf();
        contributed.policies().forEach(found::add);
        contributed.parameters().forEach(found::add);
        contributed.variations().forEach(found::add);
        return found.inOrder();
    }

    private List<Parameter<?>> inOrder() {
        return List.copyOf(byId.values());
    }

    private void add(Parameter<?> parameter) {
        byId.put(parameter.id(), parameter);
    }

    private void add(Policy<?> policy) {
        policy.comparisons().forEach(this::add);
        policy.allAwards().forEach(this::add);
    }

    private void add(Comparison comparison) {
        comparison.parameter().ifPresent(this::add);
    }

    private void add(Award award) {
        award.parameters().forEach(this::add);
    }

    private void add(Variation variation) {
        if (variation instanceof Extension<?> extension) {
            add(extension.area());
            extension.rules().forEach(this::add);
        } else if (variation instanceof Restriction<?> restriction) {
            restriction.rules().forEach(this::add);
        } else if (variation instanceof Setting<?> setting) {
            setting.area().ifPresent(this::add);
            add(setting.local());
        }
    }

    private void add(Rule<?> rule) {
        add(rule.condition());
        rule.award().ifPresent(this::add);
    }

    private void add(Condition condition) {
        condition.match(new Condition.Cases<ParametersOf>() {
            @Override
            public ParametersOf comparison(Comparison comparison) {
                add(comparison);
                return ParametersOf.this;
            }

            @Override
            public ParametersOf atLeast(int count, List<Condition> parts) {
                parts.forEach(ParametersOf.this::add);
                return ParametersOf.this;
            }

            @Override
            public ParametersOf not(Condition part) {
                add(part);
                return ParametersOf.this;
            }

            @Override
            public <O extends Enum<O> & Outcome> ParametersOf outcome(Policy<O> policy, Set<O> accepted) {
                add(policy);
                return ParametersOf.this;
            }
        });
    }
}
