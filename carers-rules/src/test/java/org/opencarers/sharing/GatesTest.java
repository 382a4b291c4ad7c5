package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.rules.Facts;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.decision.DecisionEngine;

/**
 * The gates and who decides, clause by clause, from sections 5 to 7 and 9 of the specification.
 *
 * <p>Each row changes a request in which the care plan may be told, as {@link SharingRequests} says.
 */
class GatesTest {

    private static final Sharing SHARING = new Sharing();
    private static final DecisionEngine ENGINE =
            DecisionEngine.of(new PolicyPack[0]).withNodeBudget(1_000_000);

    private static Basis basis(SharingRequest request) {
        return SHARING.decide(request).items().get(0).basis();
    }

    @Test
    void the_request_that_the_rows_change_is_shared_by_consent() {
        assertThat(basis(SharingRequests.with(""))).isEqualTo(Basis.EXPLICIT_CONSENT);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = GateRows.FIRST)
    void the_gates_before_who_decides(String clause, String changes, Basis basis) {
        assertThat(basis(SharingRequests.with(changes))).as(clause).isEqualTo(basis);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = GateRows.WHO_DECIDES)
    void who_decides(String clause, String changes, Basis basis) {
        assertThat(basis(SharingRequests.with(changes))).as(clause).isEqualTo(basis);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = GateRows.LAST)
    void the_gates_after_who_decides(String clause, String changes, Basis basis) {
        assertThat(basis(SharingRequests.with(changes))).as(clause).isEqualTo(basis);
    }

    @Test
    void the_policy_that_may_be_read_discloses_what_the_bases_disclose() {
        List<String> rows = (GateRows.FIRST + GateRows.WHO_DECIDES + GateRows.LAST)
                .lines()
                .map(row -> row.split("\\|")[1])
                .toList();
        assertThat(rows).hasSizeGreaterThan(100).allSatisfy(changes -> {
            SharingRequest request = SharingRequests.with(changes);
            assertThat(ENGINE.decide(Release.POLICY, facts(request), request.getAsOf())
                            .outcome())
                    .contains(SHARING.decide(request).items().get(0).disclosure());
        });
    }

    private static Facts facts(SharingRequest request) {
        String item = request.getAsk().getItems().get(0);
        return new ItemDecider(request, new LocalDecisions(DecisionEngine.of())).facts(item);
    }

    @Test
    void of_two_gates_the_first_in_the_order_of_the_specification_answers() {
        List<String[]> ordered = GateRows.IN_ORDER
                .lines()
                .map(row -> Arrays.stream(row.split("\\|")).map(String::strip).toArray(String[]::new))
                .toList();
        for (int first = 0; first < ordered.size(); first++) {
            for (int second = first + 1; second < ordered.size(); second++) {
                String[] one = ordered.get(first);
                String[] other = ordered.get(second);
                // The second row is applied first, so that what makes the earlier gate answer is there.
                assertThat(basis(SharingRequests.with(other[1] + ";" + one[1])))
                        .as("%s before %s", one[0], other[0])
                        .isEqualTo(Basis.valueOf(one[2]));
            }
        }
        assertThat(ordered).hasSizeGreaterThan(10);
    }

    @Test
    void every_basis_but_those_of_consent_has_a_row() {
        Set<Basis> missing = EnumSet.allOf(Basis.class);
        (GateRows.FIRST + GateRows.WHO_DECIDES + GateRows.LAST)
                .lines()
                .map(row -> Basis.valueOf(row.split("\\|")[2].strip()))
                .forEach(missing::remove);
        missing.removeIf(Basis::isLocal);
        assertThat(missing).containsExactlyInAnyOrderElementsOf(ConsentRows.BASES);
    }
}
