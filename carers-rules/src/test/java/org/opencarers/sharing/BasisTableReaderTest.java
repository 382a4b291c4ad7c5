package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Citation;

/** A table of bases is read exactly, or refused with everything that is wrong with it. */
class BasisTableReaderTest {

    @Test
    void a_row_is_read_as_it_stands() {
        Map<String, BasisRow> rows = read("""
                        {"bases": [{"basis": "VETO_AT_NIGHT", "code": "VETO", "outcome": "REFER", "route": "URGENT", "to": "AMHP",
                        "obligations": ["NO_TIP_OFF", "SEE_PATIENT_ALONE"], "source": "An Act s.1", "certainty": "PRIMARY",
                        "needsExpertReview": true, "meaning": "somebody decides"}]}
                        """);

        assertThat(rows).containsOnlyKeys("VETO_AT_NIGHT");
        BasisRow row = rows.values().iterator().next();
        assertThat(row.code()).isEqualTo("VETO");
        assertThat(row.disclosure()).isEqualTo(Disclosure.REFER);
        assertThat(row.route()).contains(Route.URGENT);
        assertThat(row.to()).contains(ReferralRole.AMHP);
        assertThat(row.obligations()).containsExactly(Obligation.NO_TIP_OFF, Obligation.SEE_PATIENT_ALONE);
        assertThat(row.citation()).isEqualTo(Citation.of("An Act s.1"));
        assertThat(row.needsExpertReview()).isTrue();
        assertThat(row.meaning()).isEqualTo("somebody decides");
    }

    @Test
    void all_problems_are_told_at_once() {
        assertThatThrownBy(() -> read("""
                        {"bases": [
                          {"basis": "A", "outcome": "REFER", "obligations": [], "source": "S", "certainty": "PRIMARY", "meaning": "m"},
                          {"basis": "B", "outcome": "SHARE", "to": "AMHP", "obligations": [], "source": "S", "certainty": "RECALL",
                           "meaning": "m"},
                          {"basis": "C", "outcome": "WITHHOLD", "obligations": ["HURRY", "ASK_CARER", "ASK_CARER"], "source": " ",
                           "certainty": "PRIMARY", "needsExpertReview": "yes", "meaning": "m"},
                          {"basis": "D", "outcome": "TELL", "obligations": {}, "source": "S", "certainty": "PRIMARY", "meaning": "m"},
                          {"basis": "E", "outcome": "WITHHOLD", "obligations": [], "certainty": "PRIMARY", "meaning": "m", "note": ""},
                          {"basis": "F", "outcome": "WITHHOLD", "lawfulness": "EMERGENCY", "obligations": [], "source": "S",
                           "certainty": "PRIMARY", "meaning": "m"},
                          {"basis": "G", "outcome": "SHARE", "lawfulness": "HABIT", "obligations": [], "source": "S",
                           "certainty": "PRIMARY", "meaning": "m"},
                          {"basis": "C", "outcome": "WITHHOLD", "obligations": [], "source": "S", "certainty": "PRIMARY", "meaning": "m"}
                        ]}
                        """))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(
                        "A is REFER; give route and to with REFER, and only with it",
                        "B is SHARE; give route and to with REFER, and only with it",
                        "B is SHARE; give lawfulness with SHARE, and only with it",
                        "B shares on a rule that is only remembered",
                        "C.obligations is \"HURRY\"; use one of [",
                        "C.obligations has ASK_CARER twice; keep one",
                        "C.source is \" \"; write a text",
                        "C.needsExpertReview is \"yes\"; write true or false",
                        "D.outcome is \"TELL\"; use one of [SHARE, WITHHOLD, REFER]",
                        "D.obligations is {}; write a list",
                        "E lacks [source]; add what is missing",
                        "E has unknown properties [note]; remove or correct them",
                        "F is WITHHOLD; give lawfulness with SHARE, and only with it",
                        "G.lawfulness is \"HABIT\"; use one of [",
                        "C occurs twice; keep one row");
    }

    @Test
    void what_is_no_table_is_refused() {
        assertThatThrownBy(() -> read("{\"bases\": []}")).hasMessageContaining("it holds no basis");
        assertThatThrownBy(() -> read("{\"bases\": [")).hasMessageContaining("it is not JSON");
        assertThatThrownBy(() -> read("[]")).hasMessageContaining("the table lacks [bases]");
    }

    private static Map<String, BasisRow> read(String json) {
        return new BasisTableReader("test.json").read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
