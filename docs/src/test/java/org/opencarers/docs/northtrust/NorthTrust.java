package org.opencarers.docs.northtrust;

import org.opencarers.core.contact.Nation;
import org.opencarers.core.sharing.Channel;
import org.opencarers.core.sharing.KnownInformationCell;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.Variation;
import org.opencarers.sharing.AskedFacts;
import org.opencarers.sharing.Cells;
import org.opencarers.sharing.ItemClass;
import org.opencarers.sharing.LocalRules;
import org.opencarers.sharing.LocalRuling;

// tag::pack[]
/** What a Trust that does not exist has decided about sharing. */
@PackDescription(
        id = "north-trust",
        version = "1.0.0",
        authority = "North Trust (invented)",
        nations = Nation.ENGLAND,
        level = 1,
        varies = {"england.sharing.local-rules", "england.sharing.known-information"})
public final class NorthTrust implements PolicyPack {

    private static final Citation TEXT = Citation.of("North Trust, Sharing with carers (2026)");

    private static final Condition SENSITIVE_BY_PHONE = Condition.all(
            AskedFacts.ITEM_CLASS.is(ItemClass.SENSITIVE),
            AskedFacts.CHANNEL.isAnyOf(Channel.PHONE_IN, Channel.PHONE_OUT));

    @Override
    public void contribute(Contributions contributions) {
        contributions.vary(Variation.restrict(LocalRules.POLICY)
                .by(Rule.clause("4")
                        .when(SENSITIVE_BY_PHONE)
                        .then(LocalRuling.WITHHOLD)
                        .citing(TEXT.at("section 4"))));
        contributions.vary(Variation.set(Cells.KNOWN_INFORMATION)
                .everywhere()
                .from("2026-01-01", KnownInformationCell.DISCUSS_NO_NEW, TEXT.at("section 7")));
    }
}
// end::pack[]
