package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.consent.ConsentAuthor;
import org.opencarers.core.sharing.SharingRequest;

/** Section 8 of the specification, clause by clause: what the patient's consents come to, and the basis that gives. */
class ConsentResolutionTest {

    private static final Sharing SHARING = new Sharing();

    private static ConsentStanding standing(SharingRequest request) {
        String item = request.getAsk().getItems().get(0);
        Subject subject = new Subject(item, Items.classOf(item).orElseThrow(), Knowledge.of(item, request.getKnown()));
        ConsentBook book = new ConsentBook(request);
        Covering covering = new Covering(book, subject, request.getRecipient().getRef());
        return ConsentResolution.of(book, covering, ConsentAuthor.PATIENT, Conditions.of(request))
                .standing();
    }

    private static void check(String clause, String changes, ConsentStanding standing, Basis basis) {
        SharingRequest request = SharingRequests.with(changes);
        assertThat(standing(request)).as(clause).isEqualTo(standing);
        assertThat(SHARING.decide(request).items().get(0).basis()).as(clause).isEqualTo(basis);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = ConsentRows.REFUSALS)
    void a_live_refusal_stands_unless_a_permit_says_that_it_replaces_it(
            String clause, String changes, ConsentStanding standing, Basis basis) {
        check(clause, changes, standing, basis);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = ConsentRows.NO_PERMIT)
    void without_a_live_permit_nothing_is_shared_for_the_first_reason_that_fits(
            String clause, String changes, ConsentStanding standing, Basis basis) {
        check(clause, changes, standing, basis);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = ConsentRows.QUALITY)
    void the_latest_permit_must_be_good(String clause, String changes, ConsentStanding standing, Basis basis) {
        check(clause, changes, standing, basis);
    }

    @Test
    void every_standing_and_every_basis_of_the_section_has_a_row() {
        List<String[]> rows = (ConsentRows.REFUSALS + ConsentRows.NO_PERMIT + ConsentRows.QUALITY)
                .lines()
                .map(row -> row.split("\\|"))
                .toList();
        Set<ConsentStanding> standings = EnumSet.noneOf(ConsentStanding.class);
        Set<Basis> bases = EnumSet.noneOf(Basis.class);
        rows.forEach(row -> {
            standings.add(ConsentStanding.valueOf(row[2].strip()));
            bases.add(Basis.valueOf(row[3].strip()));
        });
        assertThat(standings).containsExactlyInAnyOrder(ConsentStanding.values());
        assertThat(bases).containsAll(ConsentRows.BASES);
    }
}
