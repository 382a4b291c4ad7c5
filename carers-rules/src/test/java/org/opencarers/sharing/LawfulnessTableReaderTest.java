package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;

/** A table of lawfulness is read exactly, or refused with everything that is wrong with it. */
class LawfulnessTableReaderTest {

    private static final String GROUND =
            "{\"code\": \"C\", \"ground\": \"an Act\", \"source\": \"An Act s.1\", \"certainty\": \"SECONDARY\"}";

    @Test
    void a_row_is_read_as_it_stands() {
        Map<String, LawfulnessRow> rows = read("""
                        {"situations": [{"situation": "AT_NIGHT", "title": "it is night", "commonLaw": [%1$s], "publicBody": [%1$s],
                          "charity": [{"code": "D", "ground": "another", "source": "S", "certainty": "PRIMARY", "since": "2026-02-05"}]}]}
                        """.formatted(GROUND));

        assertThat(rows).containsOnlyKeys("AT_NIGHT");
        LawfulnessRow row = rows.values().iterator().next();
        assertThat(row.title()).isEqualTo("it is night");
        assertThat(row.commonLaw())
                .isEqualTo(row.publicBody())
                .containsExactly(new LawfulGround(
                        "C", "an Act", Citation.of("An Act s.1").known(Certainty.SECONDARY), Optional.empty()));
        assertThat(row.charity().get(0).since()).contains(LocalDate.of(2026, 2, 5));
    }

    @Test
    void all_problems_are_told_at_once() {
        assertThatThrownBy(() -> read("""
                        {"situations": [
                          {"situation": "A", "title": "a", "commonLaw": [%1$s]},
                          {"situation": "B", "title": " ", "note": 1},
                          {"situation": "C", "title": " "},
                          {"situation": "D", "title": "d", "charity": [{"code": "X", "ground": "x", "source": "S",
                            "certainty": "SURE", "since": "soon"}]},
                          {"situation": "E", "title": "e", "charity": [{"code": "X", "source": "S", "certainty": "PRIMARY"}]},
                          {"situation": "C", "title": "c"}
                        ]}
                        """.formatted(GROUND)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(
                        "A has one of the two ledgers; give both, or neither",
                        "B has unknown properties [note]; remove or correct them",
                        "C.title is \" \"; write a text",
                        "D.charity.certainty is \"SURE\"; use one of [",
                        "D.charity.since is soon; write a day",
                        "E.charity lacks [ground]; add what is missing",
                        "C occurs twice; keep one row");
    }

    @Test
    void what_is_no_table_is_refused() {
        assertThatThrownBy(() -> read("{\"situations\": [")).hasMessageContaining("it is not JSON");
        assertThatThrownBy(() -> read("[]")).hasMessageContaining("the table lacks [situations]");
    }

    private static Map<String, LawfulnessRow> read(String json) {
        return new LawfulnessTableReader("test.json")
                .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
