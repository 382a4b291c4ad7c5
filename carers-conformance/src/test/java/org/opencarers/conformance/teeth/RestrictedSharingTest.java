package org.opencarers.conformance.teeth;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawOutcome;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.Laws;
import org.opencarers.conformance.Subject;
import org.opencarers.core.sharing.RecipientRole;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.Variation;
import org.opencarers.sharing.AskedFacts;
import org.opencarers.sharing.Cells;
import org.opencarers.sharing.LocalRules;
import org.opencarers.sharing.LocalRuling;
import org.opencarers.sharing.SharingPack;

/** A pack that restricts what is told is examined by the laws about telling more, which notice when it does. */
class RestrictedSharingTest {

    private static final Citation TRUST = Citation.of("A Trust's own rule (invented)");

    private static final Subject RESTRICTING =
            subject(contributions -> contributions.vary(Variation.restrict(LocalRules.POLICY)
                    .by(Rule.clause("1")
                            .when(AskedFacts.ROLES.contains(RecipientRole.NEXT_OF_KIN))
                            .then(LocalRuling.WITHHOLD)
                            .citing(TRUST))));

    @ParameterizedTest
    @ValueSource(strings = {"L13", "L14", "L18", "L19", "L20"})
    void a_restriction_keeps_the_laws_about_telling_more(String law) {
        assertThat(Laws.named(law).check(RESTRICTING, Effort.usual()).outcome()).isEqualTo(LawOutcome.HELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"L13", "L14", "L18", "L19", "L20"})
    void a_restriction_that_tells_more_is_noticed(String law) {
        List<LawResult> results = Teeth.all().stream()
                .filter(tooth -> tooth.law().equals(law))
                .map(tooth -> tooth.bite(RESTRICTING, Effort.usual()))
                .toList();

        assertThat(results).isNotEmpty().allMatch(LawResult::isFailed);
    }

    @Test
    void telling_more_and_dropping_duties_are_two_laws() {
        Effort fifty = new Effort(20261121, 100, 1, false, 500);
        LawResult more = bite("L19", "L19", fifty);
        LawResult fewerDuties = bite("L20", "L19", fifty);

        assertThat(more.isFailed()).as(more.text()).isTrue();
        assertThat(fewerDuties.outcome()).as(fewerDuties.text()).isEqualTo(LawOutcome.HELD);
        assertThat(fewerDuties.cases()).isEqualTo(50);
        assertThat(bite("L19", "L20", fifty).outcome()).isEqualTo(LawOutcome.HELD);
        assertThat(bite("L20", "L20", fifty).isFailed()).isTrue();
    }

    /** What a law says to a restriction that is broken for another. */
    private static LawResult bite(String broken, String law, Effort effort) {
        return Teeth.all().stream()
                .filter(tooth -> tooth.law().equals(broken))
                .findFirst()
                .map(tooth -> Laws.named(law).check(tooth.in(RESTRICTING), effort))
                .orElseThrow();
    }

    @Test
    void a_pack_that_sets_what_is_left_to_trusts_betrays_nothing_and_may_tell_more_which_is_left_untested() {
        Subject setting = subject(contributions -> contributions.vary(
                Variation.set(Cells.STALE_PERMIT_GRACE).everywhere().from("2026-01-01", new BigDecimal("14"), TRUST)));

        assertThat(Laws.named("L13").check(setting, Effort.usual()).outcome()).isEqualTo(LawOutcome.HELD);
        assertThat(Laws.named("L14").check(setting, Effort.usual()).outcome()).isEqualTo(LawOutcome.HELD);
        assertThat(Laws.named("L19").check(setting, Effort.usual()).text())
                .contains("UNTESTED", "leave to Trusts, which may tell more");
    }

    private static Subject subject(Consumer<Contributions> contributing) {
        return Subject.of(
                new PolicyPack() {
                    @Override
                    public PackDescriptor descriptor() {
                        return PackDescriptor.made("a-trust");
                    }

                    @Override
                    public void contribute(Contributions contributions) {
                        contributing.accept(contributions);
                    }
                },
                List.of(new SharingPack()));
    }
}
