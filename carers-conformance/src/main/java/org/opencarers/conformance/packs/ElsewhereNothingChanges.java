package org.opencarers.conformance.packs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Law;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.Asked;
import org.opencarers.conformance.check.Judged;
import org.opencarers.conformance.check.Point;
import org.opencarers.conformance.check.PointLaw;
import org.opencarers.conformance.reference.KleeneInterpreter;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Extension;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Setting;
import org.opencarers.rules.Variation;

/** L25: isolation of areas. */
final class ElsewhereNothingChanges implements Law {

    private static final KleeneInterpreter LOGIC = new KleeneInterpreter();

    private static final LawText TEXT = LawText.of(
            "L25",
            "A policy of one area says nothing about another",
            "For somebody who is certainly outside the areas of all variations of a policy by the pack, and of the policies and"
                    + " parameters that it uses, that policy has the outcomes, missing facts and award that it has without"
                    + " the pack. What a pack's own policy says of other areas is its own text, and not examined.",
            "H10: the rules of two authorities are mixed when somebody moves.");

    @Override
    public LawText text() {
        return TEXT;
    }

    @Override
    public LawResult check(Subject subject, Effort effort) {
        return subject.varied().isEmpty()
                ? OthersUntouched.check(this, subject, effort)
                : new Varied().check(subject, effort);
    }

    private static final class Varied extends PointLaw {

        Varied() {
            super(TEXT, true);
        }

        @Override
        protected Point begin(Subject subject, Effort effort) {
            Answers without = subject.answersWithout();
            Map<Policy<?>, List<Condition>> areas = new LinkedHashMap<>();
            subject.varied().forEach(policy -> areas.put(policy, areas(subject.variations(), policy)));
            return asked -> judge(asked, areas.getOrDefault(asked.policy(), List.of()), without);
        }

        /** Where variations of a policy count; none when one of them counts everywhere. */
        private static List<Condition> areas(List<Variation> variations, Policy<?> policy) {
            Set<String> parts = parts(policy);
            List<Variation> varying = variations.stream()
                    .filter(variation -> parts.contains(variation.varied()))
                    .toList();
            List<Condition> areas = new ArrayList<>();
            for (Variation variation : varying) {
                if (variation instanceof Extension<?> extension) {
                    areas.add(extension.area());
                } else if (variation instanceof Setting<?> setting) {
                    setting.area().ifPresent(areas::add);
                }
            }
            return areas.size() < varying.size() ? List.of() : areas;
        }

        /** The ids of what can be varied and changes the policy. */
        private static Set<String> parts(Policy<?> policy) {
            Set<String> parts = new HashSet<>(Set.of(policy.id()));
            policy.uses().forEach(used -> parts.addAll(parts(used)));
            policy.comparisons()
                    .forEach(comparison -> comparison.parameter().ifPresent(limit -> parts.add(limit.id())));
            policy.allAwards().forEach(award -> award.parameters().forEach(figure -> parts.add(figure.id())));
            return parts;
        }

        private static Judged judge(Asked asked, List<Condition> areas, Answers without) {
            if (areas.isEmpty()) {
                return Judged.silent();
            }
            boolean elsewhere = areas.stream()
                    .allMatch(area -> LOGIC.holds(
                                    area,
                                    asked.question().facts(),
                                    asked.question().asOf())
                            .equals(Optional.of(false)));
            PlainAnswer before = without.decide(asked.question());
            if (!elsewhere || before.possible().isEmpty()) {
                return Judged.silent();
            }
            PlainAnswer after = asked.answer();
            return Judged.holdsIf(
                    after.essence().equals(before.essence()),
                    before.told() + ", as without the pack, because the carer is elsewhere",
                    after::told);
        }
    }
}
