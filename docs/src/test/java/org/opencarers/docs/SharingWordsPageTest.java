package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.opencarers.sharing.Basis;

/** The page that lists the words of sharing: what can be asked for, and what an answer can say. */
class SharingWordsPageTest {

    /** GMC, SWLStG: a word with more than one capital is short for something. */
    private static final Pattern SHORT = Pattern.compile("\\b[A-Za-z]*[A-Z][A-Za-z]*[A-Z][A-Za-z]*\\b");

    @Test
    void the_page_of_words_is_that_of_the_rules() {
        GeneratedPage.check("docs/sharing-words.md", page());
    }

    /** Read off the rules by hand: one row of each table. */
    @Test
    void a_row_says_what_a_word_means() {
        assertThat(page())
                .contains("| `MHA_STATUS` | status under the Mental Health Act |\n")
                .contains("| `CARE_SUPPORT` | care support |\n")
                .contains("| `stalePermitGraceDays` | `england.sharing.stale-permit-grace` |")
                .contains("a number from 0 to 9999; 0 is the stricter")
                .contains(
                        "`NO`: It does not; the stricter value. `YES`: It does, unless the patient refused that as well.")
                .contains("| 10 | Harm by the recipient. |\n")
                .contains("| `HARM_VETO` | REFER, URGENT, the lead on safeguarding adults |")
                .contains("| `NO_TIP_OFF` | give this person no hint of the concern |\n")
                .contains("| `MCA_LEAD` | the lead on the Mental Capacity Act |\n");
    }

    @Test
    void every_short_name_of_a_source_is_written_out() {
        assertThat(Arrays.stream(Basis.values())
                        .flatMap(basis -> SHORT.matcher(basis.citation().text()).results())
                        .map(MatchResult::group))
                .contains("MDDUS", "SWLStG")
                .allSatisfy(name -> assertThat(SharingSources.TABLE).contains(name));
    }

    private static String page() {
        return """
                # The words of sharing

                What [`share`](06-sharing.md) can be asked for, and the codes of which its answers are made. This page is made from the rules.
                Like them it is advice to staff in England, and not signed off.

                ## Items

                What can be asked for, class by class. Three families are open: a name that ends with `_CHOSEN_FROM_RECORD` is general
                information chosen from the record, one that begins with `GEN_` general, and one that begins with `FREE_TEXT` unclassified.
                `DISCHARGE_DATE` is a statutory form for the notice to the nearest relative only, and personal for any other purpose.

                """
                + SharingWords.items()
                + """

                ## Purposes

                What it is asked for. A purpose that is not known is not any purpose: nothing personal is told.

                | purpose | is |
                |---|---|
                """
                + SharingWords.purposes()
                + """

                ## The six cells

                In these a Trust may tell more. It decides in a [pack](06-sharing.md#a-trusts-own-rules), by the parameter, or in a
                request, by the property of `localPolicy`. Where both do, the stricter counts; where neither does, the stricter value stands.

                | property | parameter | is | values |
                |---|---|---|---|
                """
                + SharingWords.cells()
                + """

                ## The gates

                An item passes them in this order. The first that answers decides.

                | gate | is about |
                |---|---|
                """
                + SharingWords.gates()
                + """

                ## Bases

                The reason for an answer. A basis with several rows has them for different circumstances. With `REFER` stand the route and
                who decides. A further obligation may follow from the request.

                | basis | answer | means | staff must | source |
                |---|---|---|---|---|
                """
                + SharingWords.bases()
                + """

                ## Obligations

                What staff must do. `REDACT` names the part that is taken out: `REDACT:THIRD_PARTY_OTHER`.

                | obligation | staff must |
                |---|---|
                """
                + SharingWords.obligations()
                + """

                ## Who decides

                The roles that receive a referral, in `to`. Each is a role in a team or Trust, never a person.

                | role | is |
                |---|---|
                """
                + SharingWords.roles()
                + """

                ## Sources

                Answers cite sources by short names. Here is what is on record of each; there are few titles and no links, so find the text
                itself before anybody relies on it. *Secondary source*: read in what somebody else says of it. *Inferred*: worked out, or a
                cautious reading. *Known only from memory*: remembered, not read; nothing is shared on that.

                """
                + SharingSources.TABLE
                + """

                The rules were first written as a text in numbered sections. Comments in the code and in tests call it the
                confidentiality specification, and cite its sections. It is not in this repository; what it decides is in the rules, which
                `./carers policies england.sharing` prints with the policies that it is made of.
                """;
    }
}
