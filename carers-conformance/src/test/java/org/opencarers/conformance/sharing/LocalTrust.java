package org.opencarers.conformance.sharing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencarers.conformance.generate.Dice;
import org.opencarers.core.sharing.Channel;
import org.opencarers.core.sharing.PatientStatus;
import org.opencarers.core.sharing.RecipientRole;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.Variation;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.packs.PackSearch;
import org.opencarers.sharing.AskedFacts;
import org.opencarers.sharing.Disclosure;
import org.opencarers.sharing.ItemAnswer;
import org.opencarers.sharing.ItemClass;
import org.opencarers.sharing.Items;
import org.opencarers.sharing.LocalRules;
import org.opencarers.sharing.LocalRuling;
import org.opencarers.sharing.Route;
import org.opencarers.sharing.Sharing;
import org.opencarers.sharing.SharingDecision;
import org.opencarers.sharing.SharingPack;

/** Trusts with rules of their own, good and broken, that must never tell more than the national rules. */
final class LocalTrust {

    /** Trusts whose rules restrict. */
    static final LocalTrust RESTRICTED = new LocalTrust(restricted(), false);

    /** Trusts one of whose packs could not be loaded. */
    static final LocalTrust FAILING = new LocalTrust(
            List.of(Sharing.with(
                    DecisionEngine.discover(PackSearch.onPath().andIn(Path.of("target", "no-such-directory"))))),
            true);

    private final List<Sharing> trusts;
    private final boolean closed;

    private LocalTrust(List<Sharing> trusts, boolean closed) {
        this.trusts = trusts;
        this.closed = closed;
    }

    private static List<Sharing> restricted() {
        List<Condition> conditions = List.of(
                AskedFacts.CHANNEL.is(Channel.PHONE_IN),
                AskedFacts.RECIPIENT_AGE.lessThan(18),
                AskedFacts.PATIENT_AGE.atMost(16),
                AskedFacts.ITEM_CLASS.is(ItemClass.SENSITIVE),
                AskedFacts.ITEM.is("CARE_PLAN", "MEDICATION", "LISTEN", "CARER_SUPPORT"),
                AskedFacts.ROLES.contains(RecipientRole.NEXT_OF_KIN),
                AskedFacts.PATIENT_STATUS.is(PatientStatus.INPATIENT));
        List<Sharing> trusts = new ArrayList<>();
        for (Condition condition : conditions) {
            trusts.add(trust(condition, LocalRuling.REFER));
            trusts.add(trust(Condition.not(condition), LocalRuling.WITHHOLD));
        }
        return trusts;
    }

    private static Sharing trust(Condition condition, LocalRuling ruling) {
        return Sharing.with(DecisionEngine.of(new SharingPack(), new Trust(condition, ruling)));
    }

    private record Trust(Condition condition, LocalRuling ruling) implements PolicyPack {
        @Override
        public PackDescriptor descriptor() {
            return PackDescriptor.made("a-trust");
        }

        @Override
        public void contribute(Contributions contributions) {
            contributions.vary(Variation.restrict(LocalRules.POLICY)
                    .by(Rule.clause("1")
                            .when(condition)
                            .then(ruling)
                            .citing(Citation.of("A Trust's own rule (invented)"))));
        }
    }

    /** How one of the trusts tells more, closes what is always open, or keeps a person from acting; empty if none does. */
    List<String> broken(SharingCase it, Dice dice) {
        SharingDecision local = dice.pick(trusts).decide(it.request());
        List<String> broken = new ArrayList<>();
        for (ItemAnswer answer : local.items()) {
            Optional<ItemAnswer> national = it.decision().items().stream()
                    .filter(other -> other.item().equals(answer.item()) && other.part() == answer.part())
                    .findFirst();
            boolean opened = national.map(ItemAnswer::disclosure)
                    .filter(before -> !before.isStricterThan(answer.disclosure()))
                    .isEmpty();
            if (opened && answer.disclosure() != Disclosure.WITHHOLD) {
                broken.add(answer.item() + " is opened on " + answer.basis());
            }
            if (closed && answer.disclosure() == Disclosure.SHARE && mayClose(answer)) {
                broken.add(answer.item() + " is shared, and what would keep it back could not be loaded");
            }
            boolean labelled =
                    it.request().getAsk().getLabels().orElse(Map.of()).containsKey(answer.item());
            boolean closed = !national.map(ItemAnswer::disclosure).equals(Optional.of(answer.disclosure()));
            if (closed && !labelled && !mayClose(answer)) {
                broken.add(answer.item() + " is closed on " + answer.basis());
            }
            if (national.flatMap(ItemAnswer::route).equals(Optional.of(Route.URGENT))
                    && !answer.route().equals(Optional.of(Route.URGENT))) {
                broken.add(answer.item() + " is no longer urgent");
            }
        }
        return broken;
    }

    private static boolean mayClose(ItemAnswer answer) {
        return switch (Items.classOf(answer.item()).orElseThrow()) {
            case LISTENING, GENERAL, CARERS_OWN, CHOSEN_FROM_RECORD -> false;
            default -> true;
        };
    }
}
