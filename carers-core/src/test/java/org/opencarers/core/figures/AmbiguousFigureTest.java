package org.opencarers.core.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AmbiguousFigureTest {

    @Test
    void a_figure_that_may_be_read_in_two_ways_is_ambiguous_even_when_only_one_agrees() {
        Reconciliation physicalDisability = printed("177.295", Operation.PRODUCT, "213", "832.37");

        assertThat(physicalDisability.getVerdict()).isEqualTo(Verdict.AMBIGUOUS);
        assertThat(physicalDisability.getReadings())
                .extracting(ReconciledReading::getVerdict)
                .containsExactly(Verdict.DIFFERS, Verdict.AGREES);
        assertThat(physicalDisability.agreeing())
                .extracting(ReconciledReading::getValue)
                .containsExactly(new BigDecimal("177295"));
        assertThat(physicalDisability.printed()).isEmpty();
        assertThat(physicalDisability.difference()).isEmpty();
    }

    @Test
    void nursing_in_west_kent_is_one_week_out_however_it_is_read() {
        Reconciliation nursing = printed("189.896", Operation.PRODUCT, "374", "506.39");

        assertThat(nursing.getVerdict()).isEqualTo(Verdict.AMBIGUOUS);
        assertThat(nursing.agreeing()).isEmpty();
        assertThat(nursing.getReadings())
                .extracting(ReconciledReading::getDifference)
                .containsExactly(new BigDecimal("-189199.964"), new BigDecimal("506.14"));
        assertThat(printed("189.896", Operation.PRODUCT, "375", "506.39").agreeing())
                .hasSize(1);
    }

    private static Reconciliation printed(String text, Operation operation, String... inputs) {
        return check(text, operation, inputs).build().reconciliation();
    }

    private static FigureCheck.Builder check(String text, Operation operation, String... inputs) {
        return FigureCheck.builder()
                .name("a figure")
                .operation(operation)
                .addAllInputs(Arrays.stream(inputs).map(BigDecimal::new).toList())
                .printed(PrintedFigure.of(text));
    }
}
