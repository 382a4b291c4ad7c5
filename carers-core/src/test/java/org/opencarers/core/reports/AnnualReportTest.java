package org.opencarers.core.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AnnualReportTest {

    @Test
    void figures_of_one_name_are_found_in_the_order_of_the_report_and_not_added_up() {
        ReportedFigure adults = figure("carers in contact", "1477").area("West").build();
        ReportedFigure hours = figure("hours", "62500").build();
        ReportedFigure young = figure("carers in contact", "344").area("East").build();
        AnnualReport report =
                AnnualReport.builder().addFigures(adults, hours, young).build();

        assertThat(report.figuresCalled("carers in contact")).containsExactly(adults, young);
        assertThat(report.figuresCalled("Carers in contact")).isEmpty();
    }

    private static ReportedFigure.Builder figure(String name, String value) {
        return ReportedFigure.builder().name(name).value(new BigDecimal(value));
    }
}
