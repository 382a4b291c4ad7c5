package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawReport;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.Monotone;
import org.opencarers.conformance.Regression;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.teeth.Teeth;
import org.opencarers.conformance.teeth.Tooth;
import org.opencarers.docs.northshire.BreakGrant;
import org.opencarers.docs.northshire.Northshire;
import org.opencarers.law.vocabulary.CareFacts;

/** What the guide says about laws holds for the council of the guide. */
class EveryLawTest {

    private static final String PAGE = Documents.text(Documents.named("docs/05-testing-a-policy.md"));

    private static final Subject NORTHSHIRE = Subject.of(new Northshire())
            .declaring(List.of(Monotone.moreIsNeverWorse(BreakGrant.POLICY, CareFacts.HOURS_PER_WEEK)));

    @Test
    void the_part_of_the_report_on_the_page_is_what_is_found() {
        LawReport report = LawReport.of(NORTHSHIRE, Effort.usual());
        List<String> shown = PAGE.lines()
                .dropWhile(line -> !line.startsWith("L1  HELD"))
                .takeWhile(line -> line.startsWith("L"))
                .toList();

        assertThat(PAGE).contains(report.summary());
        assertThat(shown).hasSizeGreaterThan(3);
        assertThat(report.text().lines()).containsAll(shown);
    }

    static List<Tooth> teeth() {
        return Teeth.all().stream()
                .filter(tooth -> List.of("L9", "L11", "L22", "L30").contains(tooth.law()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("teeth")
    void the_test_that_is_written_of_a_failure_compiles(Tooth tooth) {
        LawResult failure = tooth.bite(NORTHSHIRE, Effort.quick());
        Regression test = Regression.of(NORTHSHIRE, failure, Effort.quick()).orElseThrow();

        assertThat(Javac.complaintsAbout(test.name(), test.text())).isEmpty();
    }
}
