package org.opencarers.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Facts;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.packs.PackReport;

/** What the rules of a Trust's own say to an item. They can only ever close. */
final class LocalDecisions {

    private final DecisionEngine engine;
    private final boolean isRestricted;
    private final boolean isBroken;

    LocalDecisions(DecisionEngine engine) {
        this.engine = engine;
        this.isRestricted = engine.inForce(LocalRules.POLICY) != LocalRules.POLICY;
        this.isBroken = isBroken(engine);
    }

    /** Whether a pack that has to do with sharing is not whole, or may be one that has. */
    static boolean isBroken(DecisionEngine engine) {
        return engine.packs().stream().anyMatch(LocalDecisions::mayBeMissed);
    }

    /** A pack of which something that decides is left out, and that varies something of sharing for all that is known of it. */
    private static boolean mayBeMissed(PackReport pack) {
        return !pack.decidesWhole()
                && pack.descriptor()
                        .flatMap(PackDescriptor::announced)
                        .map(announced -> announced.varies().stream().anyMatch(LocalDecisions::isOfSharing))
                        .orElse(true);
    }

    private static boolean isOfSharing(String id) {
        return id.equals(LocalRules.POLICY.id())
                || Cells.all().stream().anyMatch(cell -> cell.id().equals(id));
    }

    /** Whether there is anything local to ask. */
    boolean areAsked() {
        return isRestricted || isBroken;
    }

    /**
     * What a local rule leads to.
     *
     * @param basis why it closes
     * @param sources the sources of the rule
     */
    record Verdict(Basis basis, List<Citation> sources) {}

    /**
     * What the local rules say to an item or a label: the strictest that any filling-in of what is unknown gives; empty when
     * nothing stands against it.
     */
    Optional<Verdict> about(SharingRequest request, String label, ItemClass itemClass) {
        if (isBroken) {
            return Optional.of(new Verdict(Basis.LOCAL_RULE_FAILED, List.of()));
        }
        try {
            Facts facts = AskedFacts.of(request).with(AskedFacts.ITEM, label).with(AskedFacts.ITEM_CLASS, itemClass);
            return verdict(engine.decide(LocalRules.POLICY, facts, request.getAsOf()), request.getAsOf());
        } catch (RuntimeException | StackOverflowError failed) {
            return Optional.of(new Verdict(Basis.LOCAL_RULE_FAILED, List.of()));
        }
    }

    private Optional<Verdict> verdict(Decision<LocalRuling> decision, LocalDate day) {
        if (decision.possible().contains(LocalRuling.WITHHOLD)) {
            return Optional.of(new Verdict(Basis.LOCAL_RESTRICTION, sources(LocalRuling.WITHHOLD, day)));
        }
        return decision.possible().contains(LocalRuling.REFER)
                ? Optional.of(new Verdict(Basis.LOCAL_REFERRAL, sources(LocalRuling.REFER, day)))
                : Optional.empty();
    }

    /** The sources of the rules that are in force and lead there. */
    private List<Citation> sources(LocalRuling ruling, LocalDate day) {
        Policy<LocalRuling> policy = engine.inForce(LocalRules.POLICY);
        return policy.rulesOn(day).stream()
                .filter(rule -> rule.outcome() == ruling)
                .flatMap(rule -> rule.citations().stream())
                .distinct()
                .toList();
    }
}
