package org.opencarers.rules.packs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;

/**
 * What nobody knows because a pack is refused before it could say it: how it varies the policies that its description names.
 *
 * <p>An answer that the variation may have raised is not given: an error must refuse nobody. One that no variation can change stands.
 * So does every answer beside a pack that was examined and refused for what it says, because that is not to be; beside one that
 * whoever runs the program did not allow; and beside one whose description could not be read, because nobody knows what it is about:
 * otherwise any file in a directory of plug-ins would stop every answer. A program that cannot do without a pack requires it.
 */
final class LostVariations {

    private final List<PackReport> unheard = new ArrayList<>();

    /**
     * From what became of all packs.
     *
     * @param examined those that said everything that they have to say
     * @param refused those that were refused before
     */
    LostVariations(List<PackReport> examined, List<PackReport> refused) {
        List<PackReport> loaded = examined.stream()
                .filter(pack -> pack.state() != PackReport.State.REFUSED)
                .toList();
        refused.stream().filter(pack -> isUnheard(pack, false, loaded)).forEach(unheard::add);
        examined.stream().filter(pack -> isUnheard(pack, true, loaded)).forEach(unheard::add);
        unheard.sort(Comparator.comparing(PackReport::id));
    }

    private static boolean isUnheard(PackReport pack, boolean examined, List<PackReport> loaded) {
        boolean anotherIsThere = loaded.stream()
                .anyMatch(other -> other.id().equals(pack.id()) || other.name().equals(pack.name()));
        return pack.diagnoses().stream().map(Diagnosis::code).anyMatch(code -> isOpen(code, examined, anotherIsThere));
    }

    /**
     * Whether a diagnosis leaves it open how its pack varies anything. Each code is decided by itself, so that a new one must be.
     *
     * @param examined whether the pack said everything that it has to say
     * @param anotherIsThere whether another pack of its id or class is loaded
     */
    private static boolean isOpen(DiagnosisCode code, boolean examined, boolean anotherIsThere) {
        return switch (code) {
            // It never came to say it, or nobody can tell what it means; a new version of this library is such a
            // reason, too.
            case CLASS_NOT_LOADABLE,
                    NOT_CONSTRUCTIBLE,
                    NO_DESCRIPTION,
                    BAD_DESCRIPTION,
                    OTHER_LEVEL,
                    INITIALISER_FAILED,
                    CONSTRUCTOR_FAILED,
                    CONTRIBUTING_FAILED,
                    CONTRIBUTED_NULL,
                    TOO_SLOW,
                    NOT_PROVABLE -> true;
            // Before it is asked it has said nothing yet; afterwards it varies what it contributes, whatever it
            // announces.
            case DIFFERS_FROM_DESCRIPTION -> !examined;
            // Two versions lie there, and nobody can tell which is meant; but what a program was built with is meant.
            case SAME_ID, SAME_CLASS -> !anotherIsThere;
            // There is no pack, or nobody knows what it is about.
            case CLASS_NOT_FOUND,
                    NOT_A_PACK,
                    UNREADABLE_LINE,
                    SHADOWS_LIBRARY,
                    NAMES_OTHER_JARS,
                    UNREADABLE_JAR,
                    TOO_LARGE,
                    NO_PROVIDER,
                    REQUIRED_MISSING -> false;
            // It is not wanted.
            case NOT_ALLOWED, OTHER_DIGEST -> false;
            // It has said what it wants, and that is not to be.
            case FOREIGN_ID,
                    OTHER_MEANING,
                    FOREIGN_CONSTRAINT,
                    UNKNOWN_POLICY,
                    TAKES_AWAY,
                    DISCLOSES_MORE,
                    NO_EFFECT,
                    NOT_LOCAL,
                    OUT_OF_BOUNDS,
                    DATE_NOT_COVERED -> false;
            // The pack is loaded: what is left out of it has been told as contested, or varies nothing.
            case NAMED_TWICE,
                    SAME_POLICY,
                    CONFLICT,
                    COMPUTED_TWICE,
                    COMPUTED_FROM_COMPUTED,
                    BAD_DIRECTORY,
                    ENTRY_WITHOUT_POLICY -> false;
        };
    }

    /** The packs that may have said something else than one of these outcomes, by id; none when no variation can. */
    <O extends Enum<O> & Outcome> List<PackReport> of(Policy<O> policy, Collection<O> outcomes) {
        return unheard.stream()
                .filter(pack -> mayRaise(pack, policy, outcomes) || mayCount(pack, policy))
                .toList();
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
