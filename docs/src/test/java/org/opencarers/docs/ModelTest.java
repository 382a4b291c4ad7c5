package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.core.breaks.CostedRow;
import org.opencarers.core.csv.CarersCsv;
import org.opencarers.core.document.CarersDocument;
import org.opencarers.core.figures.Reconciliation;
import org.opencarers.core.json.CarersDocuments;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.core.people.CaredForPerson;
import org.opencarers.core.people.Carer;
import org.opencarers.core.people.HealthCondition;
import org.opencarers.core.plans.ActionPlan;
import org.opencarers.core.plans.EmergencyCard;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.validation.CarersValidator;

/** The code of the chapter about the model. */
class ModelTest {

    private static final Path EXAMPLES = Documents.ROOT.resolve("docs/examples");

    @Test
    void none_and_unknown_are_different_answers() {
        // tag::unknown[]
        CaredForPerson asked = CaredForPerson.builder().conditions(Set.of()).build();
        CaredForPerson notAsked = CaredForPerson.builder().build();

        Optional<Set<HealthCondition>> none = asked.getConditions(); // a known answer: none of them
        Optional<Set<HealthCondition>> unknown = notAsked.getConditions(); // empty: nobody has asked
        // end::unknown[]

        assertThat(none).contains(Set.of());
        assertThat(unknown).isEmpty();
    }

    @Test
    void a_model_is_checked_when_asked() {
        // tag::check[]
        Carer carer = Carer.builder()
                .nhsNumber("9434765918")
                .netWeeklyEarnings(new BigDecimal("204.01"))
                .grossWeeklyEarnings(new BigDecimal("204.00"))
                .build(); // a draft may be wrong; building never complains about what somebody filled in

        List<Problem> problems = CarersValidator.check(carer);
        // $.netWeeklyEarnings: must not be more than grossWeeklyEarnings, the earnings before deductions
        // $.nhsNumber: must be an NHS number, ten digits of which the last checks the others; …
        // end::check[]

        assertThat(problems)
                .extracting(Problem::toString)
                .first()
                .isEqualTo("$.netWeeklyEarnings: must not be more than grossWeeklyEarnings, the earnings before"
                        + " deductions");
        assertThat(problems)
                .extracting(Problem::toString)
                .last()
                .asString()
                .startsWith("$.nhsNumber: must be an NHS number, ten digits of which the last checks the others; ");
    }

    @Test
    void a_document_says_what_it_is() {
        // tag::document[]
        CarersDocument document = CarersDocuments.read(EXAMPLES.resolve("kent-emergency-card.json"));

        EmergencyCard card = document.content(EmergencyCard.class).orElseThrow();
        String sameBytes = CarersDocuments.write(CarersDocument.of(card));
        // end::document[]

        assertThat(sameBytes).isEqualTo(Documents.text(EXAMPLES.resolve("kent-emergency-card.json")));
    }

    @Test
    void all_problems_come_at_once() {
        // tag::problems[]
        InvalidDocumentException refused =
                catchThrowableOfType(InvalidDocumentException.class, () -> CarersDocuments.read("""
                {
                  "format": "carers/1",
                  "kind": "CARERS_PASSPORT",
                  "content": { "issuedOn": "2026-02-30", "scheme": "", "holders": 1 }
                }"""));
        refused.problems().forEach(problem -> System.out.println(problem.describe()));
        // end::problems[]

        assertThat(refused.problems())
                .extracting(Problem::path)
                .containsExactlyInAnyOrder("$.content.issuedOn", "$.content.scheme", "$.content.holders");
    }

    @Test
    void end_of_year_one_needs_a_start() {
        // tag::plan[]
        ActionPlan plan = CarersDocuments.read(EXAMPLES.resolve("nelmht-action-plan-2006-2009.json"))
                .content(ActionPlan.class)
                .orElseThrow();
        // The document says "end of year 1" and never when year 1 began:
        Optional<LocalDate> due =
                plan.getActions().get(0).getTimescale().flatMap(scale -> scale.dueBy(plan.getStart()));
        // end::plan[]

        assertThat(plan.getActions()).hasSize(19);
        assertThat(due).isEmpty();
    }

    @Test
    void a_printed_total_is_compared_with_what_it_should_be() {
        // tag::figures[]
        List<CostedRow> rows = CarersCsv.costedRows(EXAMPLES.resolve("kent-respite-2009-10.csv"));
        Reconciliation nursing = rows.get(1).reconciliation();
        String verdict = nursing.plainText(); // "189.896" is printed: a full stop, or a comma?
        // end::figures[]

        assertThat(verdict).contains("506.14 more");
    }
}
