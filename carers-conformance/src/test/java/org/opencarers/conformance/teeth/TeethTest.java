package org.opencarers.conformance.teeth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Law;
import org.opencarers.conformance.LawOutcome;
import org.opencarers.conformance.LawReport;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.Laws;
import org.opencarers.conformance.Monotone;
import org.opencarers.conformance.Subject;
import org.opencarers.law.england.England;
import org.opencarers.law.gb.GreatBritain;
import org.opencarers.law.scotland.Scotland;
import org.opencarers.law.vocabulary.Vocabulary;
import org.opencarers.rules.PolicyPack;

/** Every law notices what is broken for it, and nothing that is sound. */
class TeethTest {

    /** Enough for each policy of the law to be asked; the properties of the engine ask it more. */
    private static final Effort FEW_QUESTIONS = new Effort(20261121, 15, 500, false, 500);

    private static final Subject SAMPLE = Teeth.sample();

    static Stream<Tooth> teeth() {
        return Teeth.all().stream();
    }

    @ParameterizedTest
    @MethodSource("teeth")
    void each_law_notices_what_is_broken_for_it(Tooth tooth) {
        LawResult result = tooth.bite(SAMPLE, Effort.usual());

        assertThat(result.outcome()).as(result.text()).isEqualTo(LawOutcome.FAILED);
    }

    /** What takes another Java machine to see, and one thing that too few questions show. */
    @Test
    void a_quick_look_misses_what_the_guide_says_that_it_misses_and_nothing_else() {
        assertThat(Teeth.bites(Effort.quick()).stream()
                        .filter(bite -> !bite.isNoticed())
                        .map(bite -> bite.tooth().toString()))
                .containsExactly(
                        "L2: an answer tells which process gave it",
                        "L4: an answer names the day on the clock",
                        "L4: an answer has capitals of the language",
                        "L17: a town refuses what the country gives",
                        "L26: another process decides otherwise under the same version",
                        "L31: a property of the machine has been written when the packs are joined");
    }

    @Test
    void every_law_has_something_broken_for_it() {
        List<String> withTeeth = Teeth.all().stream().map(Tooth::law).distinct().toList();
        List<String> laws = Laws.all().stream().map(law -> law.text().id()).toList();

        assertThat(withTeeth).isEqualTo(laws);
    }

    @Test
    void what_is_broken_is_told_apart_by_its_words() {
        assertThat(Teeth.all().stream().map(Tooth::toString)).doesNotHaveDuplicates();
    }

    @Test
    void a_sound_pack_breaks_no_law_and_none_is_left_untested() {
        LawReport report = LawReport.of(SAMPLE, Effort.usual());

        assertThat(report.with(LawOutcome.FAILED)).as(report.text()).isEmpty();
        assertThat(ids(report, LawOutcome.UNTESTED)).isEmpty();
        assertThat(ids(report, LawOutcome.NOT_APPLICABLE))
                .containsExactly("L13", "L14", "L17", "L18", "L19", "L20", "L25");
        assertThat(ids(report, LawOutcome.PROVED))
                .containsExactly("L3", "L6", "L7", "L8", "L9", "L10", "L11", "L12", "L23", "L24", "L28", "L29");
    }

    static Stream<PolicyPack> packs() {
        return Stream.of(new England(), new GreatBritain(), new Scotland(), new Vocabulary());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void no_law_fails_on_national_law(PolicyPack pack) {
        LawReport report = LawReport.of(Subject.of(pack), FEW_QUESTIONS);

        assertThat(report.with(LawOutcome.FAILED)).as(report.text()).isEmpty();
        assertThat(report.results()).hasSameSizeAs(Laws.all());
    }

    @Test
    void a_pack_without_policies_is_left_untested_and_says_why() {
        for (Law law : Laws.all()) {
            LawResult result = law.check(Subject.of(new Vocabulary()), FEW_QUESTIONS);
            assertThat(result.detail()).as(result.text()).isNotBlank();
            if (!List.of("L28", "L33").contains(law.text().id())) {
                assertThat(result.outcome()).as(result.text()).isIn(LawOutcome.UNTESTED, LawOutcome.NOT_APPLICABLE);
            }
        }
    }

    @Test
    void a_town_that_extends_the_grant_keeps_every_law() {
        Subject town = Subject.of(new LocalSamplePack(), List.of(new SamplePack()));
        LawReport report = LawReport.of(town, Effort.usual());

        assertThat(report.with(LawOutcome.FAILED)).as(report.text()).isEmpty();
        assertThat(ids(report, LawOutcome.PROVED)).contains("L6", "L17", "L25", "L28");
    }

    @Test
    void a_pack_that_another_machine_cannot_make_says_so() {
        Subject hidden = Subject.of(new TurnedRoundPack());

        assertThat(Laws.named("L2").check(hidden, Effort.usual()).text())
                .contains("UNTESTED", "TurnedRoundPack is no public class with a public constructor");
    }

    @Test
    void the_broken_pack_is_refused_by_the_law_of_more_and_the_sound_one_is_not() {
        Subject broken = Subject.of(new TurnedRoundPack())
                .declaring(List.of(Monotone.moreIsNeverWorse(SampleGrant.TURNED_ROUND, SampleGrant.HOURS)));
        Subject upsideDown =
                SAMPLE.declaring(List.of(Monotone.lessIsNeverWorse(SampleGrant.POLICY, SampleGrant.HOURS)));

        assertThat(Laws.named("L29").check(broken, Effort.quick()).isFailed()).isTrue();
        assertThat(Laws.named("L29").check(upsideDown, Effort.quick()).isFailed())
                .isTrue();
        assertThat(Laws.named("L29").check(SAMPLE, Effort.quick()).outcome()).isEqualTo(LawOutcome.PROVED);
    }

    private static List<String> ids(LawReport report, LawOutcome outcome) {
        return report.with(outcome).stream().map(result -> result.law().id()).toList();
    }
}
