package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opencarers.testkit.assertion.CarersAssertions.assertThat;
import static org.opencarers.testkit.assertion.CarersAssertions.assertThatRefused;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencarers.core.sharing.Ask;
import org.opencarers.core.sharing.Recipient;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.docs.northshire.BreakGrant;
import org.opencarers.docs.northshire.BreakGrantOutcome;
import org.opencarers.docs.northshire.Northshire;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Facts;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.sharing.Basis;
import org.opencarers.sharing.Sharing;

/** The assertions that the page about testing shows, and what one says that fails. */
class AssertionsTest {

    private static final DecisionEngine ENGINE = DecisionEngine.of(new Northshire());

    private static final Facts CARER = Facts.none()
            .with(CarerFacts.AGE, 45)
            .with(CarerFacts.AUTHORITY_CODE, "E10999999")
            .with(CareFacts.HOURS_PER_WEEK, new BigDecimal("15"))
            .with(BreakGrant.GRANT_LAST_12_MONTHS, false);

    @Test
    void what_the_text_says_about_a_carer() {
        // tag::decision[]
        Decision<BreakGrantOutcome> decision = ENGINE.decide(BreakGrant.POLICY, CARER, LocalDate.of(2026, 4, 1));
        assertThat(decision)
                .hasOutcome(BreakGrantOutcome.MAY_HAVE)
                .isDecidedByClause("5")
                .awards("£300.00 once")
                .cites("Northshire, Breaks for carers (2024) section 2")
                .citesFact(CareFacts.HOURS_PER_WEEK)
                .holdsWithoutEnd();

        Decision<BreakGrantOutcome> dayBefore = ENGINE.decide(BreakGrant.POLICY, CARER, LocalDate.of(2026, 3, 31));
        assertThat(dayBefore)
                .hasPossibleOnly(BreakGrantOutcome.MAY_HAVE, BreakGrantOutcome.NOT_COVERED)
                .asksFor(CareFacts.AT_RISK_OF_BREAKDOWN)
                .holdsUntil(LocalDate.of(2026, 3, 31));

        assertThatRefused(() -> ENGINE.decide(BreakGrant.POLICY, CARER, LocalDate.of(2024, 3, 31)))
                .hasProblemsOnlyAt("$.asOf");
        // end::decision[]
    }

    @Test
    void what_is_told_to_somebody() {
        // tag::sharing[]
        SharingRequest request = SharingRequest.builder()
                .asOf(LocalDate.of(2026, 11, 21))
                .recipient(Recipient.builder().ref("caller").build())
                .ask(Ask.builder().items(List.of("WHEREABOUTS", "LISTEN")).build())
                .build();
        assertThat(new Sharing().decide(request))
                .sharesNothingPersonal()
                .item("WHEREABOUTS")
                .isWithheld()
                .hasBasis(Basis.IDENTITY_UNVERIFIED)
                .item("LISTEN")
                .isShared();
        // end::sharing[]
    }

    @Test
    void the_page_shows_what_an_assertion_says_that_fails() {
        Decision<BreakGrantOutcome> dayBefore = ENGINE.decide(
                BreakGrant.POLICY, CARER.with(CareFacts.AT_RISK_OF_BREAKDOWN, false), LocalDate.of(2026, 3, 31));
        String shown = Block.of(Documents.named("docs/05-testing-a-policy.md")).stream()
                .filter(block -> block.language().equals("text") && block.text().contains("\nmust be: "))
                .map(Block::text)
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> assertThat(dayBefore).hasOutcome(BreakGrantOutcome.MAY_HAVE))
                .hasMessage(shown);
    }

    @Test
    void a_module_that_only_extends_the_contract_needs_no_assertj(@TempDir Path folder) throws IOException {
        List<Path> sources = List.of(
                Files.writeString(
                        folder.resolve("module-info.java"), "module council { requires org.opencarers.testkit; }"),
                Files.writeString(folder.resolve("CouncilTest.java"), """
                        package council;

                        class CouncilTest extends org.opencarers.testkit.contract.PolicyPackContract {
                            @Override
                            protected org.opencarers.rules.PolicyPack pack() {
                                return new org.opencarers.law.gb.GreatBritain();
                            }
                        }
                        """));
        String without = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("assertj"))
                .collect(Collectors.joining(File.pathSeparator));

        assertThat(Javac.compileModule(folder, sources.stream(), without)).isEmpty();
    }
}
