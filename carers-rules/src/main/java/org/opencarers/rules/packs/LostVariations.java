package org.opencarers.rules.packs;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;

/**
 * What nobody knows because a pack failed before it could say it: how it varies the policies that its description names.
 *
 * <p>An answer that the variation may have raised is not given. One that no variation can change stands, because a pack that fails
 * costs others nothing.
 */
final class LostVariations {

    private static final Set<DiagnosisCode> FAILURES = EnumSet.of(
            DiagnosisCode.CLASS_NOT_LOADABLE,
            DiagnosisCode.INITIALISER_FAILED,
            DiagnosisCode.CONSTRUCTOR_FAILED,
            DiagnosisCode.CONTRIBUTING_FAILED,
            DiagnosisCode.CONTRIBUTED_NULL);

    private final List<PackReport> failed;

    LostVariations(List<PackReport> reports) {
        this.failed = reports.stream().filter(LostVariations::hasFailed).toList();
    }

    private static boolean hasFailed(PackReport pack) {
        return pack.diagnoses().stream().map(Diagnosis::code).anyMatch(FAILURES::contains);
    }

    /** The failed pack that may have said something else than one of these outcomes; empty when none may. */
    <O extends Enum<O> & Outcome> Optional<PackReport> of(Policy<O> policy, Collection<O> outcomes) {
        return failed.stream()
                .filter(pack -> mayRaise(pack, policy, outcomes) || mayCount(pack, policy))
                .findFirst();
    }

    private static <O extends Enum<O> & Outcome> boolean mayRaise(
            PackReport pack, Policy<O> policy, Collection<O> outcomes) {
        Direction<O> direction = new Direction<>(policy);
        return varies(pack, policy.id())
                && policy.outcomes().stream()
                        .anyMatch(varied -> outcomes.stream()
                                .anyMatch(original -> varied != original && direction.mayReplace(varied, original)));
    }

    /** Whether the policy rests on a parameter that the pack sets: amounts may differ then, whatever the outcome. */
    private static boolean mayCount(PackReport pack, Policy<?> policy) {
        return ParametersOf.policies(List.of(policy)).stream()
                .map(Parameter::id)
                .anyMatch(id -> varies(pack, id));
    }

    private static boolean varies(PackReport pack, String id) {
        return pack.descriptor()
                .flatMap(PackDescriptor::announced)
                .filter(announced -> announced.varies().contains(id))
                .isPresent();
    }
}
