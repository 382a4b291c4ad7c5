package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Example.SPOTS;
import static org.opencarers.rules.Example.STRIPES;
import static org.opencarers.rules.Example.TEXT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Example.Colour;

/** How it is said what a set must hold. */
class MembershipSentenceTest {

    @Test
    void a_single_member_is_named() {
        assertThat(SPOTS.contains(Colour.RED).sentence()).isEqualTo("its spots include red");
    }

    @Test
    void several_members_are_listed_in_the_order_of_the_list() {
        assertThat(SPOTS.containsAnyOf(Colour.BLUE, Colour.RED).sentence()).isEqualTo("its spots include red or blue");
    }

    @Test
    void holding_none_is_the_opposite_of_holding_any() {
        assertThat(SPOTS.containsNoneOf(Colour.RED, Colour.BLUE).sentence())
                .isEqualTo("not: its spots include red or blue");
    }

    @Test
    void more_than_one_must_be_different_ones() {
        assertThat(hasAtLeast(2, Colour.RED, Colour.GREEN, Colour.BLUE).sentence())
                .isEqualTo("its spots include at least 2 different ones of red, green and blue");
    }

    @Test
    void a_count_that_no_set_can_reach_is_not_said_as_if_one_were_enough() {
        assertThat(hasAtLeast(2, Colour.RED).sentence())
                .isEqualTo("its spots include at least 2 different ones of red");
    }

    @Test
    void when_every_member_counts_none_is_named() {
        assertThat(SPOTS.isNotEmpty().sentence()).isEqualTo("its spots include at least one");
        assertThat(SetFact.unionHasAtLeast(2, List.of(SPOTS, STRIPES)).sentence())
                .isEqualTo("its spots include or its stripes include at least 2 different ones");
    }

    @Test
    void the_members_that_a_parameter_names_are_called_by_its_name() {
        Parameter<Set<Colour>> warm = Parameter.<Colour>set("example.warm", "the warm colours")
                .from("2020-01-01", EnumSet.of(Colour.RED), TEXT);
        assertThat(SPOTS.containsAnyOf(warm).sentence())
                .isEqualTo("its spots include at least one of the warm colours");
        assertThat(SPOTS.hasAtLeast(2, warm).sentence())
                .isEqualTo("its spots include at least 2 different ones of the warm colours");
    }

    private static Condition hasAtLeast(int count, Colour first, Colour... others) {
        return SPOTS.hasAtLeast(count, Limit.constant(EnumSet.of(first, others)));
    }

    @Test
    void a_count_of_the_whole_list_says_what_its_members_are_called() {
        SetFact<Colour> spots = SPOTS.called("colours");
        SetFact<Colour> stripes = STRIPES.called("colours");
        assertThat(spots.isNotEmpty().sentence()).isEqualTo("its spots include at least one of the colours");
        assertThat(SetFact.unionHasAtLeast(1, List.of(spots, stripes)).sentence())
                .isEqualTo(
                        "there is at least one of the colours which its spots include, or which its stripes include");
        assertThat(SetFact.unionHasAtLeast(2, List.of(spots, stripes)).sentence())
                .isEqualTo(
                        "there are at least 2 different colours which its spots include, or which its stripes include");
    }
}
