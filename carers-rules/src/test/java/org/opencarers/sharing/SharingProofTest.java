package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.core.sharing.Ask;
import org.opencarers.core.sharing.Recipient;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Policy;
import org.opencarers.rules.analysis.NeverWidens;
import org.opencarers.rules.analysis.NotKnown;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.sharing.Standings.Whether;

/** All gates together, searched as a whole for a share that rests on not knowing. */
class SharingProofTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Sharing SHARING = new Sharing();
    private static final SharingProof PROOF = SHARING.proof();

    /** What every request says, or what is asked in any case. */
    private static final Set<Fact<?>> ALWAYS_KNOWN = Set.of(SharingFacts.ITEM_CLASS, SharingFacts.ITEM);

    @Test
    void no_unknown_leads_to_a_share_that_an_answer_would_not_lead_to() {
        assertThat(PROOF.search().widenings()).isEmpty();
        assertThat(PROOF.search().isProved()).isTrue();
    }

    @Test
    void it_is_about_the_policy_that_says_what_may_be_told_in_the_version_of_receipts() {
        assertThat(PROOF.search().policy()).isSameAs(SHARING.policies().get(0));
        assertThat(PROOF.version()).isEqualTo(SHARING.version());
        assertThat(SHARING.policies())
                .extracting(Policy::id)
                .containsExactly(
                        "england.sharing",
                        "england.sharing.gates",
                        "england.sharing.who-decides",
                        "england.sharing.last-gates",
                        "england.sharing.local-rules");
    }

    @Test
    void every_fact_may_be_unknown_but_those_that_every_request_answers() {
        Set<Fact<?>> covered = new LinkedHashSet<>(ALWAYS_KNOWN);
        covered.add(Unknowns.EXCEPTED);
        PROOF.search().unknowns().forEach(unknown -> {
            covered.add(unknown.fact());
            covered.addAll(unknown.leavesOpen());
        });
        assertThat(covered).containsExactlyInAnyOrderElementsOf(Release.POLICY.facts());
    }

    @Test
    void a_request_that_says_nothing_is_read_into_the_answers_that_stand_for_not_knowing() {
        SharingRequest silent = SharingRequest.builder()
                .asOf(DAY)
                .recipient(Recipient.builder().ref("caller").build())
                .ask(Ask.builder().items(List.of("CARE_PLAN")).build())
                .build();
        Facts read = new ItemDecider(silent, new LocalDecisions(DecisionEngine.of())).facts("CARE_PLAN");
        // These are unknown only where something else is known: a record, a refusal, a permit.
        List<NotKnown<?>> within = List.of(
                NotKnown.of(SharingFacts.KNOWN, Knowledge.Standing.UNCLEAR),
                NotKnown.of(SharingFacts.CAPABLE_REFUSAL, Whether.UNKNOWN),
                NotKnown.of(SharingFacts.PERMIT_IN_DOUBT, true));
        assertThat(Unknowns.ALL).containsAll(within).hasSizeGreaterThan(35);
        assertThat(Unknowns.ALL)
                .filteredOn(unknown -> !within.contains(unknown))
                .allSatisfy(unknown -> assertThat(read.given(unknown.fact()).map(Object.class::cast))
                        .as(unknown.fact().id())
                        .isEqualTo(Optional.of(unknown.answer())));
    }

    @Test
    void what_is_unknown_within_something_known_is_read_so_too() {
        assertThat(read("known=[{\"item\": \"CARE_PLAN\"}]", SharingFacts.KNOWN))
                .contains(Knowledge.Standing.UNCLEAR);
        assertThat(read("consents.1=refusal; consents.1.capacityWhenMade=absent", SharingFacts.CAPABLE_REFUSAL))
                .contains(Whether.UNKNOWN);
        assertThat(read("consents.0.notOnwardTo=absent", SharingFacts.PERMIT_IN_DOUBT))
                .contains(true);
    }

    @Test
    void a_list_that_is_silent_as_a_whole_says_that_something_is_unknown() {
        for (String list : List.of(
                "ask.direction",
                "ask.intendsToTell",
                "ask.labels",
                "ask.contains",
                "consents",
                "recipient.roles",
                "recipient.accompaniedBy")) {
            assertThat(read(list + "=absent", SharingFacts.SOMETHING_UNKNOWN))
                    .as(list)
                    .contains(true);
        }
        assertThat(read("", SharingFacts.SOMETHING_UNKNOWN)).contains(false);
    }

    private static <T> Optional<T> read(String changes, Fact<T> fact) {
        return new ItemDecider(SharingRequests.with(changes), new LocalDecisions(DecisionEngine.of()))
                .facts("CARE_PLAN")
                .given(fact);
    }

    @Test
    void listening_is_the_only_thing_that_is_open_while_a_wish_may_be_against_it() {
        NeverWidens<Disclosure> search = NeverWidens.searched(
                Release.POLICY,
                Disclosure.SHARE,
                List.of(new NotKnown<>(SharingFacts.SOMETHING_UNKNOWN, true, List.of(Unknowns.EXCEPTED))),
                2_000_000);
        assertThat(FaultyRules.failing(search)).containsExactly(SharingFacts.SOMETHING_UNKNOWN);
        assertThat(search.widenings())
                .allSatisfy(widening -> assertThat(widening.follows().given(SharingFacts.ITEM_CLASS))
                        .contains(ItemClass.LISTENING));
    }
}
