package org.opencarers.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencarers.rules.Fact;

/** What has one name twice: the same thing twice is one thing, and two things of one name are told apart or refused. */
class SamePackTest {

    private static final CouncilSource LEEDS = CouncilSource.pack("Leeds", "");
    private static final CouncilSource OTHER_LEEDS = CouncilSource.pack("Leeds", "Objects.hash(1);");
    private static final CouncilSource SQUATTER = CouncilSource.of(
            "Squatter",
            CouncilSource.description("Squatter", "id = \"leeds\", level = 1")
                    + "public class Squatter implements PolicyPack { public void contribute(Contributions all) {} }");
    private static final CouncilSource YORK = CouncilSource.pack("York", "");

    @TempDir
    Path one;

    @TempDir
    Path two;

    private Path good;

    @BeforeEach
    void aGoodOneIsThereAsWell() {
        good = CouncilJar.listing(YORK).in(two, "york.jar");
    }

    private static Loaded onPath(Path... jars) {
        return Loaded.by(PackSearch.onPath(CouncilJar.path(jars)));
    }

    @Test
    void different_classes_of_one_name_on_a_path_are_refused_with_both_places() {
        Path first = CouncilJar.listing(LEEDS).in(one, "first.jar");
        Path second = CouncilJar.listing(OTHER_LEEDS).in(one, "second.jar");
        for (Loaded loaded : List.of(onPath(first, second, good), onPath(good, second, first))) {
            assertThat(loaded.packs()).containsExactly("york");
            assertThat(loaded.onlyDiagnosis().code()).isEqualTo(DiagnosisCode.SAME_CLASS);
            assertThat(loaded.onlyDiagnosis().what()).contains(first.toString(), second.toString());
        }
    }

    @Test
    void the_same_jar_twice_on_a_path_is_harmless() {
        Path first = CouncilJar.listing(LEEDS).in(one, "first.jar");
        Path second = CouncilJar.listing(LEEDS).in(one, "second.jar");
        Loaded loaded = onPath(first, second, good);

        assertThat(loaded.diagnoses()).isEmpty();
        assertThat(loaded.packs()).containsExactly("leeds", "york");
    }

    @Test
    void the_same_jar_twice_in_directories_is_harmless() {
        CouncilJar.listing(LEEDS).in(one, "leeds.jar");
        CouncilJar.listing(LEEDS).in(one, "leeds (copy).jar");
        CouncilJar.listing(LEEDS).in(two, "leeds.jar");
        Loaded loaded = Loaded.by(PackSearch.onPath().andIn(one).andIn(two).andIn(one));

        assertThat(loaded.diagnoses()).isEmpty();
        assertThat(loaded.packs()).containsExactly("leeds", "york");
    }

    @Test
    void the_same_pack_on_the_path_and_in_a_directory_is_one_pack() {
        Path jar = CouncilJar.listing(LEEDS).in(one, "leeds.jar");
        Loaded loaded = Loaded.by(PackSearch.onPath(CouncilJar.path(jar)).andIn(one));

        assertThat(loaded.diagnoses()).isEmpty();
        assertThat(loaded.packs()).containsExactly("leeds");
    }

    @Test
    void another_version_in_a_directory_does_not_hide_behind_that_of_the_program() {
        Path built = CouncilJar.listing(LEEDS).in(two, "leeds.zip");
        CouncilJar.listing(OTHER_LEEDS).in(one, "leeds.jar");
        Loaded loaded = Loaded.by(PackSearch.onPath(CouncilJar.path(built)).andIn(one));

        assertThat(loaded.packs()).containsExactly("leeds");
        assertThat(loaded.onlyDiagnosis().code()).isEqualTo(DiagnosisCode.SAME_CLASS);
        assertThat(loaded.onlyDiagnosis().where()).endsWith("leeds.jar");
    }

    @Test
    void different_classes_of_one_name_in_two_plug_ins_are_both_refused() {
        CouncilJar.listing(LEEDS).in(one, "first.jar");
        CouncilJar.listing(OTHER_LEEDS).in(one, "second.jar");
        Loaded loaded = Loaded.by(PackSearch.onPath().andIn(one).andIn(two));

        assertThat(loaded.packs()).containsExactly("york");
        assertThat(loaded.diagnoses())
                .extracting(Diagnosis::code)
                .containsExactly(DiagnosisCode.SAME_ID, DiagnosisCode.SAME_ID);
    }

    @Test
    void two_plug_ins_with_one_id_are_both_refused_and_each_names_the_other() {
        CouncilJar.listing(LEEDS).in(one, "leeds.jar");
        CouncilJar.listing(SQUATTER).in(one, "squatter.jar");
        Loaded loaded = Loaded.by(PackSearch.onPath().andIn(one).andIn(two));

        assertThat(loaded.packs()).containsExactly("york");
        assertThat(loaded.diagnoses()).hasSize(2).allSatisfy(diagnosis -> {
            assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.SAME_ID);
            assertThat(diagnosis.text()).contains("leeds.jar", "squatter.jar");
        });
    }

    @Test
    void two_packs_with_one_id_on_a_path_are_both_refused() {
        Path leeds = CouncilJar.listing(LEEDS).in(one, "leeds.jar");
        Path squatter = CouncilJar.listing(SQUATTER).in(one, "squatter.jar");
        Loaded loaded = onPath(leeds, squatter, good);

        assertThat(loaded.packs()).containsExactly("york");
        assertThat(loaded.diagnoses())
                .extracting(Diagnosis::code)
                .containsExactly(DiagnosisCode.SAME_ID, DiagnosisCode.SAME_ID);
    }

    @Test
    void what_a_program_was_built_with_does_not_give_way_to_a_plug_in_of_its_id() {
        Path leeds = CouncilJar.listing(LEEDS).in(two, "leeds.zip");
        CouncilJar.listing(SQUATTER).in(one, "squatter.jar");
        Loaded loaded = Loaded.by(PackSearch.onPath(CouncilJar.path(leeds)).andIn(one));

        assertThat(loaded.packs()).containsExactly("leeds");
        assertThat(loaded.onlyDiagnosis().code()).isEqualTo(DiagnosisCode.SAME_ID);
        assertThat(loaded.onlyDiagnosis().where()).endsWith("squatter.jar");
    }

    @Test
    void the_law_gives_way_to_nothing_that_takes_its_id() {
        CouncilSource nation = CouncilSource.of(
                "Nation2",
                CouncilSource.description("Nation2", "id = \"gb\", level = 1")
                        + "public class Nation2 implements PolicyPack { public void contribute(Contributions all) {} }");
        Path jar = CouncilJar.listing(nation).in(one, "nation.jar");
        for (Loaded loaded : List.of(onPath(jar), Loaded.from(one))) {
            assertThat(loaded.onlyDiagnosis().code()).isEqualTo(DiagnosisCode.SAME_ID);
            assertThat(loaded.onlyDiagnosis().where()).endsWith("nation.jar");
        }
    }

    @Test
    void no_order_of_packs_and_no_repetition_changes_what_is_loaded() {
        Path leeds = CouncilJar.listing(LEEDS).in(one, "leeds.jar");
        Path broken = CouncilJar.listing(CouncilSource.pack("Bad", "throw new Error();"))
                .in(one, "bad.jar");
        Catalogue first = onPath(leeds, good, broken).catalogue();
        Catalogue second = onPath(broken, good, broken, leeds, good).catalogue();

        assertThat(second.reports()).extracting(PackReport::id).isSorted();
        assertThat(texts(second)).isEqualTo(texts(first));
        assertThat(second.diagnoses()).isEqualTo(first.diagnoses());
        assertThat(second.facts())
                .extracting(Fact::id)
                .isEqualTo(first.facts().stream().map(Fact::id).toList());
    }

    private static List<String> texts(Catalogue catalogue) {
        return catalogue.reports().stream()
                .map(report -> report.id() + " " + report.state() + " " + report.where())
                .toList();
    }
}
