package org.opencarers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencarers.core.json.CarersJson;

class ShareCommandTest {

    private static final String LISTENING = "{\"id\":\"l\",\"asOf\":\"2026-11-21\",\"recipient\":{\"ref\":\"mother\"},"
            + "\"ask\":{\"items\":[\"LISTEN\"]}}";
    private static final String MOTHER =
            Path.of("..", "docs", "examples", "mother-visits.json").toString();

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void the_example_of_a_visiting_mother_is_answered_for_staff_item_by_item() {
        Run run = Run.of("share", MOTHER);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("mother-visits: What may be told?\n")
                .contains("\n\nCare plan (CARE_PLAN): SHARE, EXPLICIT_CONSENT\n")
                .contains(
                        "\n\nWhat is from or about somebody else (THIRD_PARTY_OTHER, a part): WITHHOLD, THIRD_PARTY\n")
                .contains("\n\nDiagnosis (DIAGNOSIS): WITHHOLD, OUT_OF_SCOPE_ITEM\n")
                .contains("\n\nRisk to self (RISK_TO_SELF): REFER, NEEDS_JUDGEMENT_SERIOUS_HARM_SELF\n")
                .contains("\n\nListening to the carer (LISTEN): SHARE, LISTENING\n")
                .endsWith("\n");
    }

    @Test
    void in_json_it_has_the_message_for_the_carer_who_learns_of_the_care_plan_only() {
        Run run = Run.of("share", "--json", MOTHER);
        assertThat(run.status()).isZero();
        assertThat(run.json().get(0).get("carerMessage").asString())
                .isEqualTo(
                        "Here is what I can tell you about: care plan. Please keep it private. I can also listen, give"
                                + " general information, and help you get support for yourself.");
    }

    @Test
    void harm_flags_are_shown_unless_the_answer_is_for_staff_who_may_not_see_them() throws IOException {
        String visit = Files.readString(Path.of(MOTHER));
        String feared = file(
                "feared.json", visit.replace("\"fromRecipient\": \"NONE\"", "\"fromRecipient\": \"ALLEGED_ABUSE\""));
        String notSaid = file("not-said.json", visit.replaceFirst(",\\s*\"fromRecipient\": \"NONE\"", ""));
        assertThat(Run.of("share", feared).out()).contains("HARM_VETO", "the lead on safeguarding adults");
        Run hidden = Run.of("share", "--without-harm-flags", feared);
        assertThat(hidden.status()).isZero();
        assertThat(hidden.out())
                .isEqualTo(Run.of("share", "--without-harm-flags", notSaid).out())
                .contains("What is not told\n  hand it to the named professional")
                .doesNotContain("HARM_VETO", "safeguarding");
    }

    @Test
    void one_bad_document_does_not_stop_the_others() throws IOException {
        String lines = file("lines.ndjson", LISTENING + "\n{\"id\":\"bad\"}\nnonsense\n" + LISTENING + "\n");
        Run array = Run.withInput(LISTENING, "share", "--json", lines, "-");
        assertThat(array.status()).isEqualTo(1);
        assertThat(array.json()).hasSize(5);
        assertThat(array.json().get(1).get("id").asString()).isEqualTo("bad");
        assertThat(array.onlyProblem(1)).startsWith("$: lacks asOf and recipient and ask; ");
        assertThat(array.onlyProblem(2)).startsWith("$: is not JSON;").contains("(line 3, column 1)");
        for (int answered : new int[] {0, 3, 4}) {
            assertThat(array.json()
                            .get(answered)
                            .get("items")
                            .get(0)
                            .get("outcome")
                            .asString())
                    .isEqualTo("SHARE");
        }
        Run each = Run.withInput(LISTENING, "share", "--ndjson", lines, "-");
        assertThat(each.status()).isEqualTo(1);
        assertThat(each.out().lines().map(CarersJson.mapper()::readTree)).containsExactlyElementsOf(array.json());
    }

    @Test
    void plug_ins_are_accepted_before_and_after_the_verb_and_must_be_there() throws IOException {
        String directory = folder.toString();
        assertThat(Run.withInput(LISTENING, "--plugins", directory, "share", "-")
                        .status())
                .isZero();
        assertThat(Run.withInput(LISTENING, "share", "-", "--plugins", directory)
                        .status())
                .isZero();
        Run absent = Run.of("share", "-", "--plugins", folder.resolve("absent").toString());
        assertThat(absent.status()).isEqualTo(2);
        assertThat(absent.out()).isEmpty();
        assertThat(absent.err()).startsWith("carers: --plugins ").hasLineCount(1);
    }
}
