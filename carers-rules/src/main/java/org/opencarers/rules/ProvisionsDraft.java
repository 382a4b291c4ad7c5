package org.opencarers.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the author of a policy declares about provisions, before it is joined with what the rules cite. */
final class ProvisionsDraft {

    private final List<Provision> declared;

    ProvisionsDraft() {
        this(List.of());
    }

    private ProvisionsDraft(List<Provision> declared) {
        this.declared = declared;
    }

    ProvisionsDraft and(Citation place, Treatment treatment, List<Fact<?>> facts, Optional<String> remark) {
        List<Provision> longer = new ArrayList<>(declared);
        remark.ifPresent(words -> Texts.required("reason", words));
        longer.add(new Provision(place, treatment, List.of(), facts, remark));
        return new ProvisionsDraft(List.copyOf(longer));
    }

    /** All provisions: those that are cited, in that order, and then the others as they were declared. */
    List<Provision> joinedWith(Map<String, Provision> cited) {
        Map<String, Provision> all = new LinkedHashMap<>(cited);
        declared.forEach(provision -> all.merge(provision.place().text(), provision, ProvisionsDraft::joined));
        return List.copyOf(all.values());
    }

    /** What cannot be: one sentence for each declaration, and what to do. */
    List<String> objections(Map<String, Provision> cited, List<Fact<?>> asked) {
        List<String> objections = new ArrayList<>();
        Map<String, Provision> seen = new LinkedHashMap<>();
        for (Provision provision : declared) {
            String text = provision.place().text();
            if (seen.put(text, provision) != null) {
                objections.add(text + " is declared twice; declare it once");
            }
            if (provision.treatment() != Treatment.LEFT_TO_JUDGEMENT && cited.containsKey(text)) {
                objections.add(text + " is declared as " + provision.treatment().words() + ", but cited by "
                        + cited.get(text).by() + "; declare the part that is left out, at its own place");
            }
            provision.facts().stream()
                    .filter(fact -> !asked.contains(fact))
                    .forEach(fact -> objections.add(text + " is left to the answer to " + fact
                            + ", which the policy does not ask for; add it to asking(...)"));
        }
        return objections;
    }

    /** What is cited and left to judgement keeps the clauses that read the judgement. */
    private static Provision joined(Provision cited, Provision declared) {
        return new Provision(
                Provision.moreCertain(cited.place(), declared.place()),
                declared.treatment(),
                cited.clauses(),
                declared.facts(),
                declared.remark());
    }
}
