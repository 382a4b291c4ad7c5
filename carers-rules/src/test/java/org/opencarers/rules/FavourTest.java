package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.opencarers.rules.Example.Colour.BLUE;
import static org.opencarers.rules.Example.Colour.GREEN;
import static org.opencarers.rules.Example.Colour.GREY;
import static org.opencarers.rules.Example.Colour.RED;

import org.junit.jupiter.api.Test;
import org.opencarers.rules.Example.Colour;

/** Which outcomes are better than which: a partial order. */
class FavourTest {

    @Test
    void each_outcome_is_better_than_all_that_follow_it_and_than_none_before() {
        Favour<Colour> favour = Favour.descending(RED, GREEN, BLUE, GREY);
        Colour[] best = {RED, GREEN, BLUE, GREY};
        for (int i = 0; i < best.length; i++) {
            for (int j = 0; j < best.length; j++) {
                assertThat(favour.isBetter(best[i], best[j]))
                        .as("%s better than %s", best[i], best[j])
                        .isEqualTo(i < j);
            }
        }
    }

    @Test
    void outcomes_that_no_chain_joins_do_not_compare() {
        Favour<Colour> favour = Favour.descending(RED, GREEN).andDescending(BLUE, GREY);
        assertThat(favour.isBetter(RED, GREEN)).isTrue();
        assertThat(favour.isBetter(BLUE, GREY)).isTrue();
        assertThat(favour.isBetter(RED, GREY)).isFalse();
        assertThat(favour.isBetter(GREY, RED)).isFalse();
        assertThat(favour.isBetter(RED, BLUE)).isFalse();
        assertThat(Favour.<Colour>none().isBetter(RED, GREEN)).isFalse();
    }

    @Test
    void a_chain_goes_on_in_the_chains_before_it() {
        Favour<Colour> favour = Favour.descending(GREEN, GREY).andDescending(RED, GREEN, BLUE);
        assertThat(favour.isBetter(RED, GREY)).isTrue();
        assertThat(favour.isBetter(RED, BLUE)).isTrue();
        assertThat(favour.isBetter(GREEN, BLUE)).isTrue();
        assertThat(favour.isBetter(GREY, BLUE)).isFalse();
        assertThat(favour.isBetter(BLUE, GREY)).isFalse();
    }

    @Test
    void the_chains_before_go_on_in_it() {
        Favour<Colour> favour =
                Favour.descending(GREY, BLUE).andDescending(BLUE, GREEN).andDescending(GREEN, RED);
        assertThat(favour.isBetter(GREY, RED)).isTrue();
        assertThat(favour.isBetter(BLUE, RED)).isTrue();
        assertThat(favour.isBetter(RED, GREY)).isFalse();
    }

    @Test
    void a_further_chain_leaves_the_order_before_it_as_it_was() {
        Favour<Colour> before = Favour.descending(RED, GREEN);
        before.andDescending(GREEN, BLUE);
        assertThat(before.isBetter(GREEN, BLUE)).isFalse();
        assertThat(before.isBetter(RED, BLUE)).isFalse();
    }

    @Test
    void no_outcome_is_better_than_itself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Favour.descending(RED, RED))
                .withMessage("RED would be better for the carer than itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Favour.descending(GREEN, BLUE).andDescending(BLUE, GREEN))
                .withMessage("GREEN would be better for the carer than itself");
    }

    @Test
    void no_row_of_chains_leads_back_to_where_it_began() {
        Favour<Colour> favour = Favour.descending(RED, GREEN).andDescending(GREEN, BLUE);
        assertThatIllegalArgumentException().isThrownBy(() -> favour.andDescending(BLUE, GREY, RED));
    }
}
