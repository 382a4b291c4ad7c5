package org.opencarers.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.core.contact.Address;
import org.opencarers.core.contact.ContactDetails;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.schedules.Schedule;
import org.opencarers.core.schedules.StatedFrequency;
import org.opencarers.core.services.Directory;
import org.opencarers.core.services.DirectoryEntry;
import org.opencarers.core.services.SupportKind;
import org.opencarers.core.time.DatePeriod;
import org.opencarers.law.gb.CarersLeave;
import org.opencarers.law.gb.GreatBritain;
import org.opencarers.law.vocabulary.Vocabulary;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.decision.DecisionEngine;
import tools.jackson.databind.JsonNode;

/** Local support as people and programs get it. */
class SupportExchangeTest {

    private static final String LEEDS = "E08000035";
    private static final String BRADFORD = "E08000032";

    private static final DirectoryEntry TEA = DirectoryEntry.builder()
            .name("Tea on Tuesdays")
            .provider(Organisation.named("Leeds Carers (invented)"))
            .kinds(Set.of(SupportKind.DROP_IN, SupportKind.PEER_SUPPORT))
            .description("Tea and somebody to talk to.")
            .whoMayUse(CarersLeave.POLICY.id())
            .whoMayUseText("carers who work")
            .selfReferral(true)
            .appointmentNeeded(false)
            .freeOfCharge(true)
            .areaCodes(List.of(LEEDS))
            .areaNames(List.of("Leeds"))
            .places(List.of("Town hall", "online"))
            .capacity(12)
            .contact(ContactDetails.builder()
                    .phones(List.of("0113 496 0000", "0113 496 0001"))
                    .email("tea@example.org")
                    .webPage("https://example.org/tea")
                    .postalAddress(Address.builder()
                            .lines(List.of("Town hall", "Leeds"))
                            .postcode("LS1 3AD")
                            .build())
                    .notes("Ask for the tea room.")
                    .build())
            .schedules(List.of(
                    Schedule.builder().recurrence("FREQ=WEEKLY;BYDAY=TU").build(),
                    Schedule.builder().recurrence("FREQ=MONTHLY;BYDAY=1SA").build()))
            .offered(DatePeriod.builder().start(LocalDate.of(2026, 1, 1)).build())
            .source("Leeds, Carers' guide (invented)")
            .build();

    private static final DirectoryEntry WALKS = DirectoryEntry.builder()
            .name("Walks \u001b[2J")
            .description("\u001b[31mslowly")
            .appointmentNeeded(true)
            .selfReferral(false)
            .freeOfCharge(false)
            .places(List.of("\u202ethe park"))
            .schedules(List.of())
            .statedFrequency(StatedFrequency.builder()
                    .words("bi-monthly")
                    .note("Ring us.")
                    .build())
            .build();

    private static final Directory DIRECTORY = Directory.builder()
            .title("Leeds (invented)")
            .publisher(Organisation.named("Leeds City Council"))
            .asOf(LocalDate.of(2026, 4, 1))
            .addEntries(TEA, WALKS)
            .build();

    private static final SupportExchange EXCHANGE =
            new SupportExchange(DecisionEngine.of(new Vocabulary(), new GreatBritain(), new Telling()));

    private record Telling() implements PolicyPack {
        @Override
        public PackDescriptor descriptor() {
            return PackDescriptor.made("leeds");
        }

        @Override
        public void contribute(Contributions contributions) {
            contributions.directory(DIRECTORY);
        }
    }

    private static Answer tell(String area, String policy) {
        return EXCHANGE.tell(
                Optional.of(area).filter(code -> !code.isEmpty()),
                Optional.of(policy).filter(id -> !id.isEmpty()));
    }

    @Test
    void an_entry_is_told_with_all_that_it_says_and_nothing_else() {
        assertThat(tell("", "").text()).isEqualTo("""
                Tea on Tuesdays
                  provider    Leeds Carers (invented)
                  kinds       drop-in, peer support
                  what        Tea and somebody to talk to.
                  for         carers who work
                  decided by  gb.carers-leave
                  come        without being sent
                  appointment not needed
                  cost        free of charge
                  area        Leeds (E08000035)
                  where       Town hall, online
                  room for    12
                  when        every Tuesday
                  when        the first Saturday of the month
                  offered     from 1 January 2026
                  telephone   0113 496 0000, 0113 496 0001
                  email       tea@example.org
                  web page    https://example.org/tea
                  address     Town hall, Leeds, LS1 3AD
                  note        Ask for the tea room.
                  source      Leeds, Carers' guide (invented)
                  publisher   Leeds City Council
                  told by     leeds, Leeds (invented) (1 April 2026)

                Walks \\u001b[2J
                  what        \\u001b[31mslowly
                  come        when somebody sends you
                  appointment needed
                  cost        there is a charge
                  where       \\u202ethe park
                  when        none
                  how often   bi-monthly. Ring us.
                  publisher   Leeds City Council
                  told by     leeds, Leeds (invented) (1 April 2026)""");
    }

    @Test
    void for_an_area_those_that_do_not_state_theirs_stand_apart() {
        assertThat(tell(LEEDS, "").text())
                .startsWith("Tea on Tuesdays\n")
                .contains(
                        "\n\nThese do not state the area that they serve by its code: ask whether they serve E08000035"
                                + "\n\nWalks");
        assertThat(tell(BRADFORD, "").text())
                .startsWith("no pack that is loaded tells of support for E08000032\n\nThese do not")
                .contains("\n\nWalks")
                .doesNotContain("Tea");
        assertThat(tell(BRADFORD, "gb.carers-leave").text())
                .isEqualTo("no pack that is loaded tells of support under gb.carers-leave for E08000032");
        assertThat(tell("", "gb.carers-allowance").text())
                .isEqualTo("no pack that is loaded tells of support under gb.carers-allowance");
    }

    @Test
    void in_JSON_an_entry_is_that_of_a_document_beside_its_pack() {
        JsonNode json = tell(LEEDS, "").json();

        assertThat(json.propertyNames()).containsExactly("area", "policy", "entries", "areaNotStated");
        assertThat(json.get("area").asString()).isEqualTo(LEEDS);
        assertThat(json.get("policy").isNull()).isTrue();
        assertThat(json.get("entries")).hasSize(1);
        JsonNode told = json.get("entries").get(0);
        assertThat(told.propertyNames()).containsExactly("pack", "directory", "publisher", "asOf", "entry");
        assertThat(told.get("pack").asString()).isEqualTo("leeds");
        assertThat(told.get("publisher").asString()).isEqualTo("Leeds City Council");
        assertThat(told.get("asOf").asString()).isEqualTo("2026-04-01");
        assertThat(told.get("entry").get("schedules").get(0)).hasToString("{\"recurrence\":\"FREQ=WEEKLY;BYDAY=TU\"}");
        assertThat(json.get("areaNotStated").get(0).get("entry").get("statedFrequency"))
                .hasToString("{\"note\":\"Ring us.\",\"words\":\"bi-monthly\"}");
        assertThat(tell("", "").json().get("entries")).hasSize(2);
        assertThat(tell("", "").json().get("areaNotStated")).isEmpty();
        assertThat(tell("", "gb.carers-leave").json().get("entries")).hasSize(1);
    }

    @Test
    void what_cannot_be_asked_is_a_problem_each() {
        assertThat(tell("Leeds", "gb.carers-laeve").problems())
                .extracting(Problem::describe)
                .containsExactly(
                        "$.area: must be the GSS code of a council or district, such as E10000016 for Kent (was: Leeds)",
                        "$.policy: there is no policy with this id; did you mean gb.carers-leave? (was: gb.carers-laeve)");
    }

    @Test
    void where_nothing_is_told_that_is_said() {
        SupportExchange silent = new SupportExchange(DecisionEngine.of(new Vocabulary(), new GreatBritain()));

        assertThat(silent.tell(Optional.empty(), Optional.empty()).text())
                .isEqualTo("no pack that is loaded tells of support");
    }
}
