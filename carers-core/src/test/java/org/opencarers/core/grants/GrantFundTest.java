package org.opencarers.core.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.core.figures.PrintedFigure;
import org.opencarers.core.figures.Reconciliation;
import org.opencarers.core.figures.Verdict;
import org.opencarers.core.json.CarersDocuments;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.core.problem.Problem;

class GrantFundTest {

    /** Kent, 2009/10: the grant for adults, as far as its report itemises it. */
    private static final GrantFund CARERS_GRANT = fund("4663300")
            .addAllocations(
                    allocation("areas", "2612200"),
                    allocation("training", "30000"),
                    allocation("evaluation", "20000"),
                    allocation("mental health", "387000"))
            .build();

    private static final String TOO_MUCH = "{\"name\":\"fund\",\"total\":\"100.00\",\"allocations\":"
            + "[{\"name\":\"one\",\"amount\":\"60.00\"},{\"name\":\"other\",\"amount\":\"40.01\"}]}";

    @Test
    void what_is_not_itemised_is_left() {
        assertThat(CARERS_GRANT.allocated()).isEqualTo("3049200.00");
        assertThat(CARERS_GRANT.unallocated()).isEqualTo("1614100.00");
    }

    @Test
    void a_fund_of_which_nothing_is_allocated_is_all_left() {
        assertThat(fund("37500").build().allocated()).isEqualTo("0.00");
        assertThat(fund("37500").build().unallocated()).isEqualTo("37500.00");
    }

    @Test
    void pennies_are_exact() {
        GrantFund fund = fund("0.30")
                .addAllocations(allocation("one", "0.10"), allocation("other", "0.20"))
                .build();

        assertThat(fund.allocated()).isEqualTo("0.30");
        assertThat(fund.unallocated()).isEqualTo("0.00");
    }

    @Test
    void the_last_penny_can_be_allocated_and_no_penny_more() {
        GrantFund nearlySpent =
                fund("100").addAllocations(allocation("one", "99.99")).build();

        assertThat(nearlySpent.allocate(allocation("last", "0.01")).unallocated())
                .isEqualTo("0.00");
        assertThatThrownBy(() -> nearlySpent.allocate(allocation("last", "0.02")))
                .isInstanceOfSatisfying(
                        FundExceededException.class,
                        refused -> assertThat(refused.property()).isEqualTo("allocations"))
                .hasMessage("allocations of 100.01 exceed the fund of 100.00 by 0.01;"
                        + " lower an allocation, or correct the total");
    }

    @Test
    void allocating_gives_a_new_fund_and_leaves_the_old_one_as_it_was() {
        GrantFund next = CARERS_GRANT.allocate(allocation("break fund", "1614100"));

        assertThat(next.getAllocations()).hasSize(5).last().isEqualTo(allocation("break fund", "1614100"));
        assertThat(next.unallocated()).isEqualTo("0.00");
        assertThat(CARERS_GRANT.unallocated()).isEqualTo("1614100.00");
    }

    @Test
    void the_builder_refuses_more_than_the_fund_holds() {
        GrantFund.Builder builder = fund("4663300").addAllocations(allocation("all of it and more", "5829000"));

        assertThatThrownBy(builder::build)
                .isInstanceOf(FundExceededException.class)
                .hasMessageStartingWith("allocations of 5,829,000.00 exceed the fund of 4,663,300.00 by 1,165,700.00;");
    }

    @Test
    void json_with_more_than_the_fund_holds_is_refused_at_the_allocations() {
        String message = "allocations of 100.01 exceed the fund of 100.00 by 0.01;"
                + " lower an allocation, or correct the total";

        assertThat(catchThrowableOfType(
                                InvalidDocumentException.class, () -> CarersJson.read(TOO_MUCH, GrantFund.class))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("$.allocations: " + message);
        assertThat(catchThrowableOfType(
                                InvalidDocumentException.class,
                                () -> CarersDocuments.read(
                                        "{\"format\":\"carers/1\",\"kind\":\"GRANT_FUND\",\"content\":" + TOO_MUCH
                                                + "}"))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("$.content.allocations: " + message);
    }

    @Test
    void a_fund_below_nothing_is_a_wrong_total_and_not_a_matter_of_allocations() {
        assertThat(catchThrowableOfType(
                                InvalidDocumentException.class,
                                () -> CarersJson.read("{\"name\":\"fund\",\"total\":\"-1.00\"}", GrantFund.class))
                        .problems())
                .extracting(Problem::path)
                .containsExactly("$.total");
    }

    @Test
    void a_printed_share_is_compared_with_the_share_of_the_whole_fund() {
        Allocation mentalHealth = Allocation.builder()
                .from(allocation("mental health", "387000"))
                .printedShare(PrintedFigure.of("13 %"))
                .build();

        List<Reconciliation> shares = fund("4663300")
                .addAllocations(allocation("areas", "2612200"), mentalHealth)
                .build()
                .shares();

        assertThat(shares).singleElement().satisfies(share -> {
            assertThat(share.getVerdict()).isEqualTo(Verdict.DIFFERS);
            assertThat(share.plainText())
                    .isEqualTo("mental health, share of Carers' Grant: the printed 13 % is 4.701 percentage points"
                            + " more than the computed 8.299 %.");
        });
    }

    private static GrantFund.Builder fund(String total) {
        return GrantFund.builder().name("Carers' Grant").total(new BigDecimal(total));
    }

    private static Allocation allocation(String name, String amount) {
        return Allocation.of(name, new BigDecimal(amount));
    }
}
