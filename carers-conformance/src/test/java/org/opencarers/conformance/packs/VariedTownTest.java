package org.opencarers.conformance.packs;

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
import org.opencarers.conformance.generate.Ruling;
import org.opencarers.core.sharing.RecipientRole;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Informant;
import org.opencarers.rules.LocalBounds;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;
import org.opencarers.rules.Variation;
import org.opencarers.sharing.AskedFacts;
import org.opencarers.sharing.LocalRules;
import org.opencarers.sharing.LocalRuling;
import org.opencarers.sharing.SharingPack;

/** A town that adds no policy, sets a figure of the country's within its area, and restricts what is told about patients. */
class VariedTownTest {

    private static final Citation SOURCE = Citation.of("Invented policy");

    private static final NumberFact<BigDecimal> HOURS = Fact.of(
                    "country.hours", "How many hours of care a week?", Informant.CARER)
            .hoursAWeek("the hours are");

    private static final BooleanFact LIVES_THERE = Fact.of(
                    "country.lives-there", "Does the carer live in the town?", Informant.CARER)
            .yesOrNo("the carer lives in the town", "the carer lives elsewhere");

    private static final Parameter<BigDecimal> MIN_HOURS = Parameter.number(
                    "country.min-hours", "the hours of care required", Unit.HOURS)
            .from("2024-04-01", new BigDecimal("35"), SOURCE)
            .setLocally(LocalBounds.between(new BigDecimal("10"), new BigDecimal("40"), SOURCE));

    private static final Policy<Ruling> POLICY = Policy.about("country.grant", "Is it granted?", Ruling.class)
            .favouring(Favour.descending(Ruling.GRANTED, Ruling.REFUSED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2024-04-01"))
            .asking(HOURS, LIVES_THERE)
            .rule(Rule.clause("1")
                    .when(HOURS.atLeast(MIN_HOURS))
                    .then(Ruling.GRANTED)
                    .citing(SOURCE))
            .otherwise(Ruling.REFUSED)
            .citing(SOURCE)
            .build();

    private static final Consumer<Contributions> SETTING = contributions -> contributions.vary(
            Variation.set(MIN_HOURS).within(LIVES_THERE.isTrue()).from("2025-04-01", new BigDecimal("20"), SOURCE));

    private static final Consumer<Contributions> RESTRICTING =
            contributions -> contributions.vary(Variation.restrict(LocalRules.POLICY)
                    .by(Rule.clause("1")
                            .when(AskedFacts.ROLES.contains(RecipientRole.NEXT_OF_KIN))
                            .then(LocalRuling.WITHHOLD)
                            .citing(SOURCE)));

    private static final Subject TOWN = Subject.of(
            new OtherPack(PackDescriptor.made("town"), SETTING.andThen(RESTRICTING)),
            List.of(
                    new SharingPack(),
                    new OtherPack(
                            PackDescriptor.made("country", "country.*"),
                            contributions -> contributions.policy(POLICY))));

    @Test
    void a_restriction_of_sharing_does_not_keep_a_figure_of_one_area_from_being_examined() {
        LawResult result = Laws.named("L25").check(TOWN, Effort.quick());

        assertThat(result.outcome()).as(result.text()).isEqualTo(LawOutcome.PROVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"L18", "L19", "L20"})
    void a_figure_that_has_nothing_to_do_with_sharing_does_not_switch_the_laws_about_sharing_off(String law) {
        LawResult result = Laws.named(law).check(TOWN, Effort.quick());

        assertThat(result.outcome()).as(result.text()).isEqualTo(LawOutcome.HELD);
    }

    @Test
    void a_pack_that_only_varies_is_named_beside_another_of_its_id() {
        LawResult result = Laws.named("L33").check(TOWN, Effort.quick());

        assertThat(result.outcome()).as(result.text()).isEqualTo(LawOutcome.HELD);
    }
}
