package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Within which bounds a parameter may be set locally. */
class LocalBoundsTest {

    private static final Citation ACT = Citation.of("An Act");

    @Test
    void both_ends_are_inside() {
        LocalBounds<Integer> bounds = LocalBounds.between(10, 20, ACT);

        assertThat(bounds.allow(9)).isFalse();
        assertThat(bounds.allow(10)).isTrue();
        assertThat(bounds.allow(20)).isTrue();
        assertThat(bounds.allow(21)).isFalse();
        assertThat(bounds.text()).isEqualTo("from 10 to 20");
        assertThat(bounds.source()).isEqualTo(ACT);
    }

    @Test
    void one_value_may_be_all_there_is_and_less_than_one_is_refused() {
        assertThat(LocalBounds.between(10, 10, ACT).allow(10)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalBounds.between(11, 10, ACT))
                .withMessage("bounds from 11 to 10 allow no value");
    }

    @Test
    void a_list_allows_its_members_and_nothing_else() {
        LocalBounds<String> bounds = LocalBounds.oneOf(Set.of("b", "a"), ACT);

        assertThat(bounds.allow("a")).isTrue();
        assertThat(bounds.allow("c")).isFalse();
        assertThat(bounds.text()).isEqualTo("one of a, b");
    }

    @Test
    void a_parameter_is_local_only_when_its_owner_says_so() {
        Parameter<Example.Colour> colour = Parameter.<Example.Colour>choice("an.act.colour", "the colour")
                .from("2020-01-01", Example.Colour.RED, ACT);
        LocalBounds<Example.Colour> bounds = LocalBounds.oneOf(Set.of(Example.Colour.RED), ACT);

        assertThat(colour.localBounds()).isEmpty();
        assertThat(colour.setLocally(bounds).localBounds()).contains(bounds);
        assertThat(colour.setLocally(bounds).history()).isEqualTo(colour.history());
        assertThat(colour.text(Example.Colour.RED)).isEqualTo("red");
    }
}
