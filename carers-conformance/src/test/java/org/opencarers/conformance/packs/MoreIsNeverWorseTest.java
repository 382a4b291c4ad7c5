package org.opencarers.conformance.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawOutcome;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.Laws;
import org.opencarers.conformance.Monotone;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.generate.Ruling;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Informant;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** What is declared never to count against the carer, and does. */
class MoreIsNeverWorseTest {

    private static final Citation SOURCE = Citation.of("Invented policy");

    private static final NumberFact<BigDecimal> HOURS = Fact.of(
                    "less.hours", "How many hours of care a week?", Informant.CARER)
            .hoursAWeek("the hours are");

    /** Up to 10 hours it is granted, up to 20 a person decides, and above it is refused. */
    private static final Policy<Ruling> POLICY = Policy.about("less.grant", "Is it granted?", Ruling.class)
            .favouring(Favour.descending(Ruling.GRANTED, Ruling.REFUSED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2024-04-01"))
            .asking(HOURS)
            .rule(Rule.clause("1").when(HOURS.atMost(10)).then(Ruling.GRANTED).citing(SOURCE))
            .rule(Rule.clause("2").when(HOURS.atMost(20)).then(Ruling.REFERRED).citing(SOURCE))
            .otherwise(Ruling.REFUSED)
            .citing(SOURCE)
            .build();

    private static final Subject PACK = Subject.of(
            new OtherPack(PackDescriptor.made("less", "less.*"), contributions -> contributions.policy(POLICY)),
            List.of());

    private static LawResult declaring(Monotone... declarations) {
        return Laws.named("L29").check(PACK.declaring(List.of(declarations)), Effort.quick());
    }

    @Test
    void a_referral_in_between_hides_nothing() {
        assertThat(declaring(Monotone.moreIsNeverWorse(POLICY, HOURS)).outcome())
                .isEqualTo(LawOutcome.FAILED);
        assertThat(declaring(Monotone.lessIsNeverWorse(POLICY, HOURS)).outcome())
                .isEqualTo(LawOutcome.PROVED);
    }

    @Test
    void a_declaration_about_nothing_fails_and_is_named() {
        LawResult noPolicy =
                declaring(Monotone.lessIsNeverWorse(POLICY, HOURS), new Monotone("less.grants", "less.hours", false));
        LawResult noFact = declaring(new Monotone("less.grant", "less.hour", false));

        assertThat(noPolicy.text()).contains("L29 FAILED", "less.grants", "less.hours");
        assertThat(noFact.text()).contains("L29 FAILED", "less.hour in less.grant");
    }
}
