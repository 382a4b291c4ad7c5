package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.opencarers.rules.Condition.any;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.opencarers.core.sharing.Channel;
import org.opencarers.core.sharing.KnownInformationCell;
import org.opencarers.core.sharing.RecipientRelation;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.Variation;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.packs.PackSearch;

/** What a Trust may add to sharing: rules that tell less, and six cells. */
class LocalRulesTest {

    private static final Citation TRUST = Citation.of("Northshire Trust, Sharing information (invented)");

    private static Sharing with(Consumer<Contributions> contributed) {
        return Sharing.with(DecisionEngine.of(new SharingPack(), new Made(contributed)));
    }

    /** The rules of sharing with one rule of a Trust. */
    static Sharing restricting(Condition condition, LocalRuling ruling) {
        return with(contributions -> contributions.vary(Variation.restrict(LocalRules.POLICY)
                .by(Rule.clause("4").when(condition).then(ruling).citing(TRUST.at("§4")))));
    }

    private record Made(Consumer<Contributions> contributed) implements PolicyPack {
        @Override
        public PackDescriptor descriptor() {
            return PackDescriptor.made("northshire-trust");
        }

        @Override
        public void contribute(Contributions contributions) {
            contributed.accept(contributions);
        }
    }

    private static ItemAnswer first(Sharing sharing, SharingRequest request) {
        return sharing.decide(request).items().get(0);
    }

    @Test
    void a_rule_of_the_trust_withholds_what_the_national_rules_share_and_is_cited() {
        SharingRequest request = SharingRequests.with("patient.age=34");
        assertThat(first(new Sharing(), request).disclosure()).isEqualTo(Disclosure.SHARE);

        ItemAnswer answer = first(restricting(AskedFacts.CHANNEL.is(Channel.IN_PERSON), LocalRuling.WITHHOLD), request);

        assertThat(answer.disclosure()).isEqualTo(Disclosure.WITHHOLD);
        assertThat(answer.basis()).isEqualTo(Basis.LOCAL_RESTRICTION);
        assertThat(answer.gate()).isEqualTo("local");
        assertThat(answer.citations()).containsExactly(TRUST.at("§4"));
    }

    @Test
    void what_a_rule_rests_on_and_is_unknown_closes() {
        SharingRequest request = SharingRequests.with("recipient.relation=absent");
        assertThat(first(new Sharing(), request).disclosure()).isEqualTo(Disclosure.SHARE);

        ItemAnswer answer = first(
                restricting(AskedFacts.RELATION.is(RecipientRelation.FORMER_PARTNER), LocalRuling.REFER), request);

        assertThat(answer.basis()).isEqualTo(Basis.LOCAL_REFERRAL);
    }

    @Test
    void an_urgent_referral_stays_one_whatever_a_rule_says() {
        SharingRequest request = SharingRequests.with("risk.fromRecipient=ALLEGED_ABUSE");
        assertThat(first(new Sharing(), request).route()).contains(Route.URGENT);

        assertThat(restricting(AskedFacts.CHANNEL.is(Channel.IN_PERSON), LocalRuling.WITHHOLD)
                        .decide(request))
                .isEqualTo(new Sharing().decide(request));
    }

    @Test
    void a_rule_that_does_not_apply_changes_nothing() {
        SharingRequest request = SharingRequests.with("patient.age=34");
        Sharing sharing = restricting(AskedFacts.ITEM.is("FULL_RECORD"), LocalRuling.WITHHOLD);

        assertThat(sharing.decide(request)).isEqualTo(new Sharing().decide(request));
    }

    @Test
    void listening_general_information_and_the_carers_own_support_stay_open() {
        SharingRequest request = SharingRequests.with("ask.items=[\"LISTEN\", \"GEN_CONDITION\", \"CARER_SUPPORT\"]");
        Condition always =
                any(AskedFacts.CHANNEL.is(Channel.PHONE_IN), Condition.not(AskedFacts.CHANNEL.is(Channel.PHONE_IN)));

        assertThat(restricting(always, LocalRuling.WITHHOLD).decide(request)).isEqualTo(new Sharing().decide(request));
    }

    @Test
    void a_pack_that_fails_counts_as_a_restriction() {
        DecisionEngine broken = DecisionEngine.discover(PackSearch.onPath().andIn(Path.of("no-such-directory")));
        assertThat(broken.problems()).isNotEmpty();

        ItemAnswer answer = first(Sharing.with(broken), SharingRequests.with("patient.age=34"));

        assertThat(answer.basis()).isEqualTo(Basis.LOCAL_RULE_FAILED);
    }

    @Test
    void a_cell_that_a_pack_sets_counts_and_the_stricter_of_two_wins() {
        Sharing sharing = with(contributions -> contributions.vary(Variation.set(Cells.KNOWN_INFORMATION)
                .everywhere()
                .from("2020-01-01", KnownInformationCell.DISCUSS_NO_NEW, TRUST)));
        String known = "nobody agreed; verified; localPolicy.knownInformation=";

        assertThat(first(sharing, SharingRequests.with(known + "absent")).basis())
                .isEqualTo(Basis.ALREADY_KNOWN);
        assertThat(first(sharing, SharingRequests.with(known + "ONLY_WITH_AGREEMENT"))
                        .disclosure())
                .isEqualTo(Disclosure.WITHHOLD);
        assertThat(first(new Sharing(), SharingRequests.with(known + "absent")).disclosure())
                .isEqualTo(Disclosure.WITHHOLD);
        assertThat(sharing.version()).isNotEqualTo(new Sharing().version());
    }

    @Test
    void days_of_grace_below_nought_are_refused_at_load() {
        assertThat(catchThrowable(() -> with(contributions -> contributions.vary(Variation.set(Cells.STALE_PERMIT_GRACE)
                        .everywhere()
                        .from("2020-01-01", new BigDecimal("-1"), TRUST)))))
                .hasMessageContaining("OUT_OF_BOUNDS");
    }
}
