package org.opencarers.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.packs.Grant.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencarers.core.services.Directory;
import org.opencarers.core.services.DirectoryEntry;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.exchange.PackExchange;
import tools.jackson.databind.JsonNode;

/** What an administrator is told of the local support of which packs tell. */
class ToldSupportTest {

    private static JsonNode packOf(PackExchange exchange, String id) {
        for (JsonNode pack : exchange.list().json().get("packs")) {
            if (pack.get("id").asString("").equals(id)) {
                return pack;
            }
        }
        throw new AssertionError("no pack " + id);
    }

    @Test
    void what_a_pack_tells_of_local_support_is_counted_and_named() {
        PolicyPack bath = pack(
                "bath",
                contributions -> contributions.directory(Directory.builder()
                        .title("Bath (invented)")
                        .addEntries(
                                DirectoryEntry.builder().name("Tea on Tuesdays").build())
                        .addEntries(DirectoryEntry.builder().name("A helpline").build())
                        .build()));
        PackExchange exchange = new PackExchange(Catalogue.of(List.of(bath, Grant.nation())));
        assertThat(exchange.list().text()).contains("\n  support     2 entries: Tea on Tuesdays, A helpline\n");
        assertThat(packOf(exchange, "bath").get("directory").asBoolean()).isTrue();
        assertThat(packOf(exchange, "bath").get("support")).hasToString("[\"Tea on Tuesdays\",\"A helpline\"]");
        assertThat(packOf(exchange, "nation").get("directory").asBoolean(true)).isFalse();
        assertThat(packOf(exchange, "nation").get("support")).isEmpty();
    }

    @Test
    void of_many_entries_the_first_few_are_named_and_long_names_are_cut() {
        PolicyPack bath = pack(
                "bath",
                contributions -> contributions.directory(Directory.builder()
                        .title("Bath (invented)")
                        .addEntries(
                                DirectoryEntry.builder().name("x".repeat(61)).build())
                        .addAllEntries(IntStream.range(2, 9)
                                .mapToObj(number -> DirectoryEntry.builder()
                                        .name("Group " + number)
                                        .build())
                                .toList())
                        .build()));
        PackExchange exchange = new PackExchange(Catalogue.of(List.of(bath, Grant.nation())));

        assertThat(exchange.list().text())
                .contains("\n  support     8 entries: " + "x".repeat(60)
                        + "…, Group 2, Group 3, Group 4, Group 5, 3 more\n");
        assertThat(packOf(exchange, "bath").get("support")).hasSize(8);
    }

    @Test
    void of_a_pack_that_is_refused_it_is_told_whether_it_says_that_it_tells_of_support(@TempDir Path folder) {
        CouncilJar.listing(
                        CouncilSource.pack("Bad", ", policies = \"bad.grant\", directory = true", "", ""),
                        CouncilSource.of(
                                "Dumb",
                                CouncilSource.description("Dumb", "id = \"dumb\", level = 99")
                                        + "public class Dumb implements PolicyPack { public void contribute(Contributions all) {} }"))
                .in(folder, "council.jar");
        PackExchange exchange =
                new PackExchange(PackSearch.onPath().andIn(folder).catalogue());
        assertThat(exchange.list().text()).containsOnlyOnce("\n  support     a directory\n");
        assertThat(packOf(exchange, "bad").get("directory").asBoolean()).isTrue();
        assertThat(packOf(exchange, "bad").get("support")).isEmpty();
        assertThat(packOf(exchange, "dumb").get("directory").asBoolean(true)).isFalse();
    }

    @Test
    void a_pack_whose_directory_is_left_out_is_loaded_in_part_and_tells_of_nothing(@TempDir Path folder) {
        CouncilJar.listing(CouncilSource.pack(
                        "Bath",
                        ", directory = true",
                        "",
                        "contributions.directory(DirectoryDocument.read(\"bath.json\", null));"))
                .in(folder, "council.jar");
        PackExchange exchange =
                new PackExchange(PackSearch.onPath().andIn(folder).catalogue());

        assertThat(exchange.list().text())
                .contains("loaded in part: BAD_DIRECTORY")
                .contains("\n  support     0 entries\n  untold      bath.json\n");
        JsonNode json = exchange.examine(Optional.empty()).json();
        assertThat(json.get("healthy").asBoolean(true)).isFalse();
        assertThat(json.get("diagnoses").get(0).get("costs").asString()).isEqualTo("INFORMATION");
        assertThat(packOf(exchange, "bath").get("directory").asBoolean()).isTrue();
        assertThat(packOf(exchange, "bath").get("leftOut")).isEmpty();
        assertThat(packOf(exchange, "bath").get("untold")).hasToString("[\"bath.json\"]");
    }
}
