package org.opencarers.rules.packs;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Setting;
import org.opencarers.rules.Variation;

/** Checks the variations of all packs against what they vary, and joins those that stand. */
final class Variations {

    private final Joining joining;
    private final Map<Parameter<?>, Parameter<?>> parameters = new IdentityHashMap<>();

    Variations(Joining joining) {
        this.joining = joining;
    }

    /** Each policy that is varied, with all its variations. Packs with a variation that cannot stand are refused. */
    Map<Policy<?>, Policy<?>> inForce() {
        Set<Contribution> checked = new LinkedHashSet<>();
        boolean refused = true;
        while (refused) {
            int before = joining.accepted().size();
            for (Contribution pack : joining.accepted()) {
                if (checked.add(pack)) {
                    pack.examine(() -> check(pack));
                } else {
                    checkOwners(pack);
                }
            }
            refused = joining.accepted().size() < before;
        }
        return joined();
    }

    /** Each declared parameter that is set, with the values that are in force; known once the variations are joined. */
    Map<Parameter<?>, Parameter<?>> parametersInForce() {
        return parameters;
    }

    private void check(Contribution pack) {
        checkOwners(pack);
        if (pack.isRefused()) {
            return;
        }
        Proofs proofs = new Proofs(joining.constraints());
        for (Variation variation : pack.variations()) {
            RuleVariation.of(pack, variation).ifPresent(rules -> rules.check(proofs));
            if (variation instanceof Setting<?> setting) {
                ParameterSetting<?> setter = new ParameterSetting<>(pack, setting);
                setter.check(concerned(setter), joining.parameters().contains(setting.parameter()), proofs);
            }
        }
    }

    /** The policies of other packs, which a pack varies, must be loaded, and be the very ones that it means. */
    private void checkOwners(Contribution pack) {
        Map<String, Policy<?>> policies = joining.policies();
        for (Variation variation : pack.variations()) {
            RuleVariation.of(pack, variation)
                    .filter(rules -> policies.get(rules.policy().id()) != rules.policy())
                    .ifPresent(rules -> pack.diagnose(
                            DiagnosisCode.UNKNOWN_POLICY,
                            "it varies " + rules.policy().id()
                                    + (policies.containsKey(rules.policy().id())
                                            ? " as it is not: the policy that is loaded is another one"
                                            : ", which no pack that is loaded contributes"),
                            "vary the policy of a pack that is loaded"));
        }
    }

    private List<Policy<?>> concerned(ParameterSetting<?> setter) {
        List<Policy<?>> concerned = new ArrayList<>();
        joining.policies().values().stream().filter(setter::concerns).forEach(concerned::add);
        return concerned;
    }

    private Map<Policy<?>, Policy<?>> joined() {
        Conflicts conflicts = new Conflicts(new Proofs(joining.constraints()));
        List<ParameterSetting<?>> settings = new ArrayList<>();
        List<RuleVariation<?>> rules = new ArrayList<>();
        for (Contribution pack : joining.accepted()) {
            for (Variation variation : pack.variations()) {
                RuleVariation.of(pack, variation).ifPresent(rules::add);
                if (variation instanceof Setting<?> setting) {
                    settings.add(new ParameterSetting<>(pack, setting));
                }
            }
        }
        List<Policy<?>> policies = List.copyOf(joining.policies().values());
        List<ParameterSetting<?>> agreed = conflicts.settled(settings, policies);
        agreed.stream()
                .filter(each -> each.setting().area().isEmpty())
                .forEach(each -> parameters.put(
                        each.setting().parameter(), each.setting().local()));
        List<RuleVariation<?>> standing = conflicts.standing(rules);
        joining.add(conflicts.found());
        Map<Policy<?>, Policy<?>> inForce = new IdentityHashMap<>();
        for (Policy<?> policy : policies) {
            Policy<?> varied = varied(policy, agreed, standing);
            if (varied != policy) {
                inForce.put(policy, varied);
            }
        }
        return inForce;
    }

    @SuppressWarnings("unchecked") // a variation of this very policy has its outcomes
    private static <O extends Enum<O> & Outcome> Policy<O> varied(
            Policy<O> policy, List<ParameterSetting<?>> settings, List<RuleVariation<?>> rules) {
        Policy<O> varied = policy;
        for (ParameterSetting<?> setting : settings) {
            if (setting.concerns(policy)) {
                varied = setting.applied(varied);
            }
        }
        List<RuleVariation<O>> ofPolicy = new ArrayList<>();
        rules.stream().filter(each -> each.policy() == policy).forEach(each -> ofPolicy.add((RuleVariation<O>) each));
        return ofPolicy.isEmpty() ? varied : RuleVariation.applied(ofPolicy, varied);
    }
}
