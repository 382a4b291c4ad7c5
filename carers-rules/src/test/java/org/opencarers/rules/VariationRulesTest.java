package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.opencarers.rules.Example.TEXT;
import static org.opencarers.rules.Example.WET;

import org.junit.jupiter.api.Test;
import org.opencarers.rules.Example.Answer;

/** Extensions and restrictions hold their rules in order, and know what they vary. */
class VariationRulesTest {

    private static final Rule<Answer> FIRST =
            Rule.clause("1").when(WET.isTrue()).then(Answer.YES).citing(TEXT.at("a"));
    private static final Rule<Answer> SECOND =
            Rule.clause("2").when(WET.isFalse()).then(Answer.PERHAPS).citing(TEXT.at("b"), TEXT.at("a"));

    private static final Policy<Answer> GRANT = Example.yesWhen(WET.isTrue(), WET);
    private static final Policy<Answer> TELLING = Policy.about("example.telling", "May it be told?", Answer.class)
            .favouring(Favour.descending(Answer.YES, Answer.NO))
            .safeSide(SafeSide.NEVER_DISCLOSE)
            .covering(Coverage.from("2000-01-01"))
            .asking(WET)
            .otherwise(Answer.NO)
            .citing(TEXT)
            .build();

    @Test
    void an_extension_keeps_its_rules_in_order_and_cites_each_source_once() {
        Extension<Answer> extension =
                Variation.extend(GRANT).within(WET.isTrue()).by(FIRST).and(SECOND);

        assertThat(extension.rules()).containsExactly(FIRST, SECOND);
        assertThat(extension.citations()).containsExactly(TEXT.at("a"), TEXT.at("b"));
        assertThat(extension.varied()).isEqualTo("example.yes-when");
    }

    @Test
    void a_restriction_keeps_its_rules_in_order_and_cites_each_source_once() {
        Restriction<Answer> restriction = Variation.restrict(TELLING).by(FIRST).and(SECOND);

        assertThat(restriction.rules()).containsExactly(FIRST, SECOND);
        assertThat(restriction.citations()).containsExactly(TEXT.at("a"), TEXT.at("b"));
        assertThat(restriction.varied()).isEqualTo("example.telling");
    }

    @Test
    void each_kind_of_policy_is_varied_in_its_own_direction_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Variation.restrict(GRANT).by(FIRST))
                .withMessage("example.yes-when is an entitlement, which a pack can only extend: use Variation.extend");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Variation.extend(TELLING).within(WET.isTrue()).by(FIRST))
                .withMessage(
                        "example.telling is about disclosure, which a pack can only restrict: use Variation.restrict");
    }
}
