package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two ledgers of lawfulness, from the table in section 12 of the specification. */
class LawfulnessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /**
     * Situation; bases; common law; UK GDPR for a public body. The first three situations of the specification name their bases; what it
     * names for no basis at all stands with a dash.
     */
    private static final String SPECIFICATION = """
            CONSENTED_SHARING | EXPLICIT_CONSENT CONSENT_16_17 CONSENT_GILLICK CARER_CONSENT BOTH_AGREED | EXPLICIT_CONSENT | 6(1)(e)+9(2)(h)
            MENTAL_CAPACITY_ACT | BEST_INTERESTS_RECORDED LPA_HEALTH_WELFARE DEPUTY | MENTAL_CAPACITY_ACT_2005 | 6(1)(e)+9(2)(h)
            PUBLIC_INTEREST | PUBLIC_INTEREST_RECORDED | OVERRIDING_PUBLIC_INTEREST | 6(1)(e)|6(1)(c)+9(2)(g) DPA_2018_SCH_1_PARA_18
            EMERGENCY | EMERGENCY_RECORDED | PUBLIC_INTEREST|BEST_INTERESTS | 6(1)(d)|6(1)(e)+9(2)(c)
            MENTAL_HEALTH_ACT | STATUTORY_DUTY_S132_4 STATUTORY_DUTY_S132A_3 STATUTORY_DUTY_S133 | STATUTE | 6(1)(c)|6(1)(e)+9(2)(h)|9(2)(g)
            NOTHING_PERSONAL | LISTENING LISTENING_IN_CONFIDENCE LISTENING_POSSIBLE_HARM_TO_PATIENT LISTENING_YOUNG_CARER_CONCERN LISTENING_ABUSE_OF_CARER GENERAL_NOT_PERSONAL | - | -
            CARERS_OWN | CARER_OWN_RIGHT | - | -
            NOT_SETTLED | PR_AUTHORITY CONSENT_BY_CONDUCT ALREADY_KNOWN DISCHARGE_PRACTICALITIES_POLICY REASONABLE_ASSUMPTION_POLICY CONSENT_BEFORE_CAPACITY_LOST TELL_OF_REFUSAL_POLICY | - | -
            """;

    private static List<String> column(String row, int place) {
        return Arrays.stream(row.split(" \\| ")[place].split(" "))
                .filter(word -> !word.equals("-"))
                .toList();
    }

    private static List<String> codes(List<LawfulGround> grounds) {
        return grounds.stream().map(LawfulGround::code).toList();
    }

    @Test
    void each_situation_has_the_grounds_of_the_specification_and_is_that_of_its_bases() {
        assertThat(SPECIFICATION.lines()).allSatisfy(row -> {
            Lawfulness situation = Lawfulness.valueOf(row.substring(0, row.indexOf(' ')));
            assertThat(codes(situation.commonLaw())).as(row).isEqualTo(column(row, 2));
            assertThat(codes(situation.publicBody())).as(row).isEqualTo(column(row, 3));
            assertThat(situation.isSettled()).as(row).isEqualTo(!column(row, 2).isEmpty());
            assertThat(column(row, 1))
                    .allSatisfy(basis -> assertThat(Basis.valueOf(basis).lawfulness())
                            .as(basis)
                            .contains(situation));
        });
        assertThat(SPECIFICATION.lines().map(row -> row.substring(0, row.indexOf(' '))))
                .containsExactlyElementsOf(
                        Arrays.stream(Lawfulness.values()).map(Enum::name).toList());
    }

    @Test
    void every_basis_that_shares_is_in_one_situation_and_no_other_basis_is_in_any() {
        Set<Basis> listed = SPECIFICATION
                .lines()
                .flatMap(row -> column(row, 1).stream())
                .map(Basis::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Basis.class)));
        for (Basis basis : Basis.values()) {
            boolean shares = basis.disclosure() == Disclosure.SHARE;
            assertThat(listed.contains(basis)).as("%s is listed", basis).isEqualTo(shares);
            assertThat(basis.lawfulness().isPresent())
                    .as("ledgers of %s", basis)
                    .isEqualTo(shares);
        }
        assertThat(SPECIFICATION.lines().mapToLong(row -> column(row, 1).size()).sum())
                .isEqualTo(listed.size());
    }

    @ParameterizedTest
    @CsvSource({"2026-02-04, false", "2026-02-05, true", "2026-11-21, true"})
    void a_charity_has_a_ground_of_its_own_for_safeguarding_since_5_february_2026(LocalDate day, boolean there) {
        assertThat(Lawfulness.PUBLIC_INTEREST.charity(day)).hasSize(there ? 1 : 0);
        if (there) {
            LawfulGround ground = Lawfulness.PUBLIC_INTEREST.charity(day).get(0);
            assertThat(ground.code()).isEqualTo("6(1)(ea)");
            assertThat(ground.ground()).contains("NHS bodies and councils may not use it");
            assertThat(ground.citation()).hasToString("Data (Use and Access) Act 2025 s.70, Sch.4");
        }
    }

    @Test
    void nothing_else_has_a_ground_for_charities_and_no_public_body_has_theirs() {
        for (Lawfulness situation : Lawfulness.values()) {
            if (situation != Lawfulness.PUBLIC_INTEREST) {
                assertThat(situation.charity(TODAY)).as("%s", situation).isEmpty();
            }
            assertThat(codes(situation.publicBody())).as("%s", situation).noneMatch(code -> code.contains("(ea)"));
        }
    }

    @Test
    void a_public_body_never_relies_on_consent_in_the_sense_of_data_protection() {
        assertThat(Lawfulness.CONSENTED_SHARING.publicBody().get(0).ground())
                .isEqualTo("Art.6(1)(e) with Art.9(2)(h), and not consent in the sense of the UK GDPR");
        for (Lawfulness situation : Lawfulness.values()) {
            assertThat(codes(situation.publicBody()))
                    .as("%s", situation)
                    .noneMatch(code -> code.contains("6(1)(a)") || code.contains("9(2)(a)"));
        }
    }

    @Test
    void a_ground_says_where_it_comes_from_and_what_was_not_read() {
        assertThat(Lawfulness.CONSENTED_SHARING.publicBody().get(0).citation())
                .hasToString("NHS England, RCGP (secondary)");
        assertThat(Lawfulness.PUBLIC_INTEREST.publicBody().get(1).citation())
                .hasToString("Rules of sharing, section 12 (recall)");
    }

    @Test
    void what_is_not_settled_says_so_in_words() {
        assertThat(Lawfulness.NOT_SETTLED.title()).contains("the rules name no ground");
        assertThat(Lawfulness.values())
                .extracting(Lawfulness::title)
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title).matches("[a-z].{10,150}[^.]"));
    }
}
