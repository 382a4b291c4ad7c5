package org.opencarers.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.opencarers.rules.packs.Grant.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opencarers.core.contact.ContactDetails;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.services.Directory;
import org.opencarers.core.services.DirectoryEntry;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DirectoryDocument;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.packs.Grant.Answer;

/** What packs tell of local support: who tells it, for which area, for which policy, and what is left out of it. */
class LocalSupportTest {

    private static final String KENT = "E10000016";
    private static final String LEEDS = "E08000035";

    private static final Directory OF_LEEDS = Directory.builder()
            .title("Support in Leeds (invented)")
            .publisher(Organisation.named("Leeds City Council"))
            .asOf(LocalDate.of(2026, 4, 1))
            .addEntries(entry("Tea on Tuesdays").areaCodes(List.of(LEEDS)).build())
            .addEntries(entry("Grant office")
                    .whoMayUse("nation.grant")
                    .areaCodes(List.of(LEEDS, KENT))
                    .build())
            .addEntries(entry("A helpline")
                    .areaNames(List.of("Leeds and around"))
                    .whoMayUse("nation.grant")
                    .build())
            .addEntries(entry("Nowhere in particular").areaCodes(List.of()).build())
            .build();

    private static DirectoryEntry.Builder entry(String name) {
        DirectoryEntry.Builder builder = DirectoryEntry.builder();
        builder.name(name);
        return builder;
    }

    private static Directory titled(String title, DirectoryEntry... entries) {
        return Directory.builder().title(title).addEntries(entries).build();
    }

    private static PolicyPack telling(String id, Directory... directories) {
        return pack(id, contributions -> List.of(directories).forEach(contributions::directory));
    }

    private static Catalogue joined(PolicyPack... packs) {
        List<PolicyPack> all = new ArrayList<>(List.of(packs));
        all.add(Grant.nation());
        return Catalogue.of(all);
    }

    private static List<String> names(LocalSupport support) {
        return support.entries().stream()
                .map(told -> told.pack() + ": " + told.entry().getName())
                .toList();
    }

    private static PackReport report(Catalogue catalogue, String id) {
        return catalogue.reports().stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_engine_tells_each_entry_with_its_pack_and_its_directory() {
        LocalSupport support =
                DecisionEngine.of(telling("leeds", OF_LEEDS), Grant.nation()).support();

        assertThat(names(support))
                .containsExactly(
                        "leeds: Tea on Tuesdays",
                        "leeds: Grant office",
                        "leeds: A helpline",
                        "leeds: Nowhere in particular");
        assertThat(support.entries().get(0))
                .isEqualTo(new SupportEntry(
                        "leeds",
                        "Support in Leeds (invented)",
                        Optional.of(Organisation.named("Leeds City Council")),
                        Optional.of(LocalDate.of(2026, 4, 1)),
                        OF_LEEDS.getEntries().get(0)));
    }

    @Test
    void an_area_is_served_by_those_that_say_so_and_nothing_is_guessed_of_the_others() {
        LocalSupport support = joined(telling("leeds", OF_LEEDS)).support();

        assertThat(names(support.servingArea(LEEDS))).containsExactly("leeds: Tea on Tuesdays", "leeds: Grant office");
        assertThat(names(support.servingArea(KENT))).containsExactly("leeds: Grant office");
        assertThat(names(support.servingArea("E07000110"))).isEmpty();
        assertThat(names(support.areaNotStated())).containsExactly("leeds: A helpline", "leeds: Nowhere in particular");
    }

    @Test
    void what_is_no_code_of_an_area_is_refused_and_not_answered_with_nothing() {
        LocalSupport support = joined(telling("leeds", OF_LEEDS)).support();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> support.servingArea("Kent"))
                .withMessage("Kent must be the GSS code of a council or district, such as E10000016 for Kent");
        assertThat(LocalSupport.objectionTo(KENT)).isEmpty();
    }

    @Test
    void a_policy_finds_what_it_decides_about_and_asks_can_be_joined() {
        LocalSupport support = joined(telling("leeds", OF_LEEDS)).support();

        assertThat(names(support.forPolicy("nation.grant")))
                .containsExactly("leeds: Grant office", "leeds: A helpline");
        assertThat(names(support.forPolicy("nation.grant").servingArea(KENT))).containsExactly("leeds: Grant office");
        assertThat(names(support.forPolicy("nation.grant").areaNotStated())).containsExactly("leeds: A helpline");
        assertThat(support.forPolicy("nation.telling").entries()).isEmpty();
    }

    @Test
    void no_order_and_no_repetition_changes_what_is_told() {
        Directory other = titled("Another one", entry("Bus passes").build());
        Directory same = titled("Another one", entry("Bicycles").build());
        PolicyPack leeds = telling("leeds", OF_LEEDS, other, OF_LEEDS, same);
        PolicyPack york = telling("york", OF_LEEDS);
        List<PolicyPack> packs = new ArrayList<>(List.of(york, leeds, leeds, Grant.nation()));
        List<String> told = names(Catalogue.of(packs).support());
        Collections.reverse(packs);

        assertThat(told)
                .containsExactly(
                        "leeds: Bicycles",
                        "leeds: Bus passes",
                        "leeds: Tea on Tuesdays",
                        "leeds: Grant office",
                        "leeds: A helpline",
                        "leeds: Nowhere in particular",
                        "york: Tea on Tuesdays",
                        "york: Grant office",
                        "york: A helpline",
                        "york: Nowhere in particular");
        assertThat(names(Catalogue.of(packs).support())).isEqualTo(told);
        assertThat(names(joined(york, telling("leeds", same, other, OF_LEEDS)).support()))
                .isEqualTo(told);
    }

    @Test
    void a_bad_directory_costs_itself_and_is_told_with_place_entry_and_remedy() {
        Directory bad = titled(
                "Support in York (invented)",
                entry("Tea").build(),
                entry("Helpline").contact(ContactDetails.phone("ring us")).build());
        Catalogue catalogue = joined(pack(
                "york",
                contributions -> contributions
                        .directory(bad)
                        .directory(titled("Buses", entry("Bus passes").build()))
                        .parameter(Parameter.number("york.fare", "the fare", Unit.POUNDS))));

        assertThat(catalogue.diagnoses())
                .containsExactly(new Diagnosis(
                        DiagnosisCode.BAD_DIRECTORY,
                        "york",
                        report(catalogue, "york").where(),
                        "its directory of local support, Support in York (invented), is left out:"
                                + " $.entries[1].contact.phones[0]: in the entry 'Helpline': must be a telephone number,"
                                + " digits with spaces, such as 01622 725000 (was: ring us)",
                        "correct it; nothing else of the pack is lost"));
        assertThat(names(catalogue.support())).containsExactly("york: Bus passes");
        PackReport york = report(catalogue, "york");
        assertThat(york.state()).isEqualTo(PackReport.State.LOADED_IN_PART);
        assertThat(york.decidesWhole()).isTrue();
        assertThat(york.leftOut()).isEmpty();
        assertThat(york.untold()).containsExactly("Support in York (invented)");
        assertThat(york.contributed().parameters()).hasSize(1);
        assertThat(catalogue.cost()).isEqualTo(DiagnosisCode.Cost.INFORMATION);
    }

    @Test
    void of_many_problems_twenty_are_told_and_the_rest_is_counted() {
        DirectoryEntry[] bad = IntStream.range(0, 23)
                .mapToObj(number -> entry("Group " + number).description("").build())
                .toArray(DirectoryEntry[]::new);
        Catalogue catalogue = joined(telling("york", titled("Groups", bad)));

        assertThat(catalogue.diagnoses())
                .hasSize(21)
                .allSatisfy(diagnosis -> assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.BAD_DIRECTORY));
        assertThat(catalogue.diagnoses().get(20).what())
                .isEqualTo("its directory of local support, Groups, has 3 more problems");
    }

    @Test
    void a_file_that_is_not_there_costs_only_itself() {
        Catalogue catalogue = joined(pack(
                "york", contributions -> contributions.directory(DirectoryDocument.read("york-support.json", null))));

        assertThat(catalogue.diagnoses())
                .singleElement()
                .extracting(Diagnosis::what)
                .isEqualTo(
                        "its directory of local support, york-support.json, is left out: $: is not there; put it among the"
                                + " resources, beside the class that reads it");
        assertThat(report(catalogue, "york").decidesWhole()).isTrue();
    }

    @Test
    void an_entry_whose_policy_is_not_there_is_left_out_and_told_with_its_place() {
        Catalogue catalogue = joined(telling(
                "york",
                titled(
                        "Support in York (invented)",
                        entry("Tea").build(),
                        entry("Swimming").whoMayUse("york.swimming").build(),
                        entry("Grant office").whoMayUse("nation.grant").build())));

        assertThat(catalogue.diagnoses())
                .containsExactly(new Diagnosis(
                        DiagnosisCode.ENTRY_WITHOUT_POLICY,
                        "york",
                        report(catalogue, "york").where(),
                        "the entry 'Swimming' of its directory 'Support in York (invented)' is left out:"
                                + " $.entries[1].whoMayUse is york.swimming, which no pack that is loaded contributes",
                        "name a policy of a pack that is loaded, load the pack that has it, or say in whoMayUseText who may"
                                + " use it"));
        assertThat(names(catalogue.support())).containsExactly("york: Tea", "york: Grant office");
        assertThat(report(catalogue, "york").leftOut()).isEmpty();
        assertThat(report(catalogue, "york").untold()).containsExactly("Support in York (invented): Swimming");
        assertThat(report(catalogue, "york").decidesWhole()).isTrue();
    }

    @Test
    void entries_that_lack_one_policy_are_told_together() {
        Catalogue catalogue = joined(telling(
                "york",
                titled(
                        "Groups",
                        IntStream.range(0, 2_000)
                                .mapToObj(number -> entry("Group " + number)
                                        .whoMayUse(number == 7 ? "york.dancing" : "york.swimming")
                                        .build())
                                .toArray(DirectoryEntry[]::new))));

        assertThat(catalogue.diagnoses())
                .extracting(Diagnosis::what)
                .containsExactly(
                        "1999 entries of its directory 'Groups' are left out: 'Group 0' ($.entries[0].whoMayUse),"
                                + " 'Group 1' ($.entries[1].whoMayUse), 'Group 2' ($.entries[2].whoMayUse) and 1996 more"
                                + " name york.swimming, which no pack that is loaded contributes",
                        "the entry 'Group 7' of its directory 'Groups' is left out: $.entries[7].whoMayUse is"
                                + " york.dancing, which no pack that is loaded contributes");
        assertThat(report(catalogue, "york").untold())
                .containsExactly(
                        "Groups: 1996 more entries that name york.swimming",
                        "Groups: Group 0",
                        "Groups: Group 1",
                        "Groups: Group 2",
                        "Groups: Group 7");
    }

    @Test
    void of_many_policies_that_are_not_there_twenty_are_told_and_the_rest_is_counted() {
        Catalogue catalogue = joined(telling(
                "york",
                titled(
                        "Groups",
                        IntStream.range(0, 46)
                                .mapToObj(number -> entry("Group " + number)
                                        .whoMayUse("york.policy-" + number % 23)
                                        .build())
                                .toArray(DirectoryEntry[]::new))));

        assertThat(catalogue.diagnoses()).hasSize(21);
        assertThat(catalogue.diagnoses().get(20).what())
                .isEqualTo(
                        "6 more entries of its directory 'Groups' are left out, which name 3 more policies that are not"
                                + " there");
        assertThat(report(catalogue, "york").untold())
                .hasSize(41)
                .contains("Groups: 6 more entries", "Groups: Group 42")
                .doesNotContain("Groups: Group 43");
    }

    @Test
    void a_policy_that_two_packs_contribute_is_told_as_that() {
        Catalogue catalogue = joined(
                telling(
                        "york",
                        titled(
                                "York",
                                entry("Office").whoMayUse("leeds.carers.grant").build())),
                pack("leeds", contributions -> contributions.policy(grant("leeds.carers.grant"))),
                pack("leeds.carers", contributions -> contributions.policy(grant("leeds.carers.grant"))));

        assertThat(catalogue.diagnoses())
                .filteredOn(diagnosis -> diagnosis.code() == DiagnosisCode.ENTRY_WITHOUT_POLICY)
                .singleElement()
                .extracting(Diagnosis::what)
                .asString()
                .endsWith("is leeds.carers.grant, which is contributed more than once and left out");
    }

    private static Policy<Answer> grant(String id) {
        return Policy.about(id, "May it be?", Answer.class)
                .favouring(Favour.descending(Answer.FULL, Answer.HALF, Answer.NONE))
                .safeSide(SafeSide.NEVER_REFUSE)
                .covering(Coverage.from("2020-01-01"))
                .asking(Grant.AGE)
                .rule(Rule.clause("1")
                        .when(Grant.AGE.atLeast(10))
                        .then(Answer.FULL)
                        .citing(Grant.LEEDS))
                .otherwise(Answer.NONE)
                .citing(Grant.LEEDS)
                .build();
    }

    @Test
    void a_policy_about_what_may_be_told_decides_about_nobodys_use() {
        Catalogue catalogue = joined(telling(
                "york",
                titled("York", entry("Records").whoMayUse("nation.telling").build())));

        assertThat(catalogue.support().entries()).isEmpty();
        assertThat(catalogue.diagnoses())
                .singleElement()
                .extracting(Diagnosis::what)
                .asString()
                .endsWith("is nation.telling, which decides what may be told, and not who may use something");
    }

    @Test
    void a_policy_of_a_pack_that_is_refused_is_not_there() {
        PolicyPack york = telling(
                "york", titled("York", entry("Office").whoMayUse("nation.grant").build()));
        Catalogue alone = Catalogue.of(List.of(york));
        Catalogue rivals = joined(york, pack("nation", contributions -> contributions.policy(Grant.POLICY)));

        assertThat(alone.diagnoses()).extracting(Diagnosis::code).containsExactly(DiagnosisCode.ENTRY_WITHOUT_POLICY);
        assertThat(rivals.policy("nation.grant")).isEmpty();
        assertThat(rivals.support().entries()).isEmpty();
    }

    @Test
    void a_pack_that_is_refused_tells_nothing() {
        Catalogue catalogue = joined(
                pack("leeds", contributions -> contributions.directory(OF_LEEDS).parameter(Grant.MIN_AGE)));

        assertThat(report(catalogue, "leeds").state()).isEqualTo(PackReport.State.REFUSED);
        assertThat(report(catalogue, "leeds").decidesWhole()).isFalse();
        assertThat(report(catalogue, "leeds").support()).isEmpty();
        assertThat(catalogue.support().entries()).isEmpty();
    }

    @Test
    void what_is_refused_decides_nothing_whatever_is_said_of_it() {
        PackReport loaded = report(joined(), "nation");

        assertThat(loaded.decidesWhole()).isTrue();
        assertThat(new PackReport(
                                loaded.name(),
                                loaded.where(),
                                loaded.jar(),
                                loaded.source(),
                                loaded.pack(),
                                loaded.descriptor(),
                                PackReport.State.REFUSED,
                                PackReport.Contributed.NOTHING,
                                List.of(),
                                List.of(),
                                List.of())
                        .decidesWhole())
                .isFalse();
    }

    @Test
    void an_engine_of_a_program_is_made_all_the_same_and_says_what_is_left_out() {
        PolicyPack york =
                pack("york", contributions -> contributions.directory(DirectoryDocument.read("york.json", null)));
        DecisionEngine engine = DecisionEngine.of(york, Grant.nation());

        assertThat(engine.problems()).hasSize(1);
        assertThat(engine.policy("nation.grant")).isPresent();
        PolicyPack bad = pack("bad", contributions -> contributions.parameter(Grant.MIN_AGE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionEngine.of(york, bad, Grant.nation()))
                .withMessageContaining("BAD_DIRECTORY")
                .withMessageContaining("FOREIGN_ID");
    }

    @Test
    void a_required_pack_whose_directory_is_left_out_is_there() {
        Catalogue catalogue = joined(
                pack("york", contributions -> contributions.directory(DirectoryDocument.read("york.json", null))),
                pack("leeds", contributions -> contributions.parameter(Grant.MIN_AGE)));

        assertThat(Required.missing(Set.of("york", "leeds"), catalogue.reports()))
                .extracting(Diagnosis::pack)
                .containsExactly("leeds");
    }
}
