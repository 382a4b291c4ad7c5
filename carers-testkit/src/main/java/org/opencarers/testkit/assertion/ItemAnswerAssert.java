package org.opencarers.testkit.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.opencarers.sharing.Basis;
import org.opencarers.sharing.Disclosure;
import org.opencarers.sharing.ItemAnswer;
import org.opencarers.sharing.Items;
import org.opencarers.sharing.Obligation;
import org.opencarers.sharing.ReferralRole;
import org.opencarers.sharing.SharingDecision;

/** Assertions about what may be done with one item that somebody asks about. */
public final class ItemAnswerAssert extends AbstractAssert<ItemAnswerAssert, ItemAnswer> {

    private final SharingDecision decision;

    ItemAnswerAssert(SharingDecision decision, ItemAnswer actual) {
        super(actual, ItemAnswerAssert.class);
        this.decision = decision;
    }

    /** The same decision also answers about this item; what follows is about that answer. */
    public ItemAnswerAssert item(String item) {
        return new SharingDecisionAssert(decision).item(item);
    }

    /** It may be told now. */
    public ItemAnswerAssert isShared() {
        return mustBe(Disclosure.SHARE);
    }

    /** It may not be told now. */
    public ItemAnswerAssert isWithheld() {
        return mustBe(Disclosure.WITHHOLD);
    }

    private ItemAnswerAssert mustBe(Disclosure disclosure) {
        return must(actual.disclosure() == disclosure, "must be: " + disclosure);
    }

    /** This role decides. */
    public ItemAnswerAssert isReferredTo(ReferralRole role) {
        return must(actual.to().equals(Optional.of(role)), "must be: " + Disclosure.REFER + " to " + role);
    }

    /** This is why. */
    public ItemAnswerAssert hasBasis(Basis basis) {
        return must(actual.basis() == basis, "must have the basis: " + basis + ", " + basis.meaning());
    }

    /** It may rest on this consent; on others too. */
    public ItemAnswerAssert restsOnConsent(String id) {
        return must(
                actual.evidence().contains(id),
                "must rest on the consent: " + id,
                "but rests on: " + DecisionWords.joined(actual.evidence(), ", "));
    }

    /** Staff must do this; other things may have to be done too. Any redaction counts as {@link Obligation#REDACT}. */
    public ItemAnswerAssert hasObligation(Obligation obligation) {
        return must(
                actual.obligations().stream().anyMatch(name -> isOf(name, obligation)),
                "must oblige staff to: " + obligation + ", " + obligation.meaning(),
                obligations());
    }

    /** This part of it must be taken out before the rest is told. */
    public ItemAnswerAssert redacts(String part) {
        return must(
                actual.obligations().contains(Obligation.REDACT + ":" + part),
                "must take out: " + part + ", " + Items.title(part),
                obligations());
    }

    private static boolean isOf(String name, Obligation obligation) {
        return name.equals(obligation.name()) || name.startsWith(obligation.name() + ":");
    }

    private String obligations() {
        return "but obliges staff to: " + DecisionWords.joined(actual.obligations(), ", ");
    }

    private ItemAnswerAssert must(boolean holds, String... objection) {
        if (!holds) {
            List<String> lines = new ArrayList<>();
            lines.add("What may be told of " + actual.item() + ", " + Items.title(actual.item()) + "?");
            lines.add("asked about: " + decision.asOf());
            lines.add("answer: " + answer(actual));
            lines.addAll(List.of(objection));
            lines.add("why: " + actual.basis().meaning() + "  [" + DecisionWords.joined(actual.citations(), "; ")
                    + "], gate " + actual.gate());
            throw failure("%s", String.join("\n", lines));
        }
        return this;
    }

    /** The answer about an item in one line. */
    static String answer(ItemAnswer answer) {
        return answer.disclosure() + answer.to().map(role -> " to " + role).orElse("") + ", on the basis "
                + answer.basis();
    }
}
