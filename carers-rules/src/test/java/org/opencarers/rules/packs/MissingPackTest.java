package org.opencarers.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.assessment.ApparentNeed;
import org.opencarers.core.caring.CareProvision;
import org.opencarers.law.england.CarersAssessment;
import org.opencarers.law.england.CarersAssessmentOutcome;
import org.opencarers.law.england.ChargingCarers;
import org.opencarers.law.england.Delegation;
import org.opencarers.law.gb.CarersCredit;
import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Facts;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.RefusedException;
import org.opencarers.sharing.LocalRules;

/** What is not decided while a pack is missing, and what is. */
class MissingPackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** Contradicts itself: more hours for one person than for everybody. */
    private static final Facts CONTRADICTION = Facts.none()
            .with(CareFacts.HOURS_PER_WEEK, BigDecimal.ZERO)
            .with(CareFacts.HOURS_PER_WEEK_FOR_ONE_PERSON, new BigDecimal("168"));

    /** A duty to assess, when there is an appearance of need. */
    private static final Facts CARER = Facts.none()
            .with(CarerFacts.AGE, 45)
            .with(CaredForFacts.AGE, 73)
            .with(CareFacts.PROVISION, CareProvision.PROVIDES)
            .with(CareFacts.UNDER_CONTRACT, false)
            .with(CareFacts.VOLUNTARY_WORK, false)
            .with(AssessmentFacts.REFUSED_ASSESSMENT, false);

    private static final Facts WITHOUT_NEED = CARER.with(AssessmentFacts.APPARENT_NEED, ApparentNeed.NONE);

    private static final String VARIES = ", varies = \"england.carers-assessment\"";

    private static final String NEVER_ENDING =
            "while (System.nanoTime() != 0) { java.util.concurrent.locks.LockSupport.park(); }";

    private static final String DETAILS =
            "; what is wrong with it is told by ./carers plugins doctor, and by DecisionEngine.problems()";

    @TempDir
    Path directory;

    @TempDir
    Path path;

    /** What is said to somebody without an appearance of need, for whom a pack might do more. */
    private static String said(PackSearch search) {
        DecisionEngine engine = DecisionEngine.discover(search.waiting(Duration.ofSeconds(3)));
        try {
            return String.valueOf(engine.decide(CarersAssessment.POLICY, WITHOUT_NEED, DAY)
                    .outcome()
                    .orElseThrow());
        } catch (RefusedException refused) {
            return refused.problems().get(0).toString();
        }
    }

    private PackSearch search(CouncilSource... packs) {
        CouncilJar.listing(packs).in(directory, "council.jar");
        return PackSearch.onPath().andIn(directory);
    }

    private static CouncilSource leeds(String description, String members) {
        return CouncilSource.of(
                "Leeds",
                CouncilSource.description("Leeds", "id = \"leeds\"" + VARIES + description)
                        + "public class Leeds implements PolicyPack { " + members
                        + " public void contribute(Contributions contributions) {} }");
    }

    private DecisionEngine besideAFailingPack(String varies) {
        CouncilJar.listing(CouncilSource.pack("Leeds", ", varies = \"" + varies + "\"", "", "throw new Error();"))
                .in(directory, "leeds.jar");
        return DecisionEngine.discover(PackSearch.onPath().andIn(directory));
    }

    @Test
    void numbers_are_not_decided_on_when_nobody_says_how_they_bound_each_other() {
        DecisionEngine engine = DecisionEngine.discover(PackSearch.onPath()
                .allowing(AllowList.empty().and("england").and("gb").and("scotland")));

        for (Facts facts : List.of(CONTRADICTION, Facts.none())) {
            assertThatThrownBy(() -> engine.decide(CarersCredit.POLICY, facts, DAY))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining(
                            "$.policy: is not decided without the pack uk.vocabulary (not allowed), which says how"
                                    + " numbers of the policy bound each other" + DETAILS);
        }
        assertThat(engine.check(CarersCredit.POLICY, Facts.none(), DAY)).hasSize(1);
        assertThat(engine.decide(Delegation.POLICY, Facts.none(), DAY).possible())
                .as("a policy without numbers")
                .isNotEmpty();
    }

    @Test
    void an_answer_that_a_failed_pack_may_have_raised_is_not_given() {
        DecisionEngine engine = besideAFailingPack("england.carers-assessment");

        for (Facts facts : List.of(WITHOUT_NEED, CARER)) {
            assertThatThrownBy(() -> engine.decide(CarersAssessment.POLICY, facts, DAY))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining(
                            "$.policy: is not decided without the pack leeds (contributing failed), which varies the"
                                    + " policy or a parameter of it and may give more than this answer" + DETAILS);
        }
    }

    @Test
    void an_answer_that_no_pack_can_raise_is_given_whatever_fails() {
        DecisionEngine engine = besideAFailingPack("england.carers-assessment");
        Facts inNeed = CARER.with(AssessmentFacts.APPARENT_NEED, ApparentNeed.NOW);

        assertThat(engine.decide(CarersAssessment.POLICY, inNeed, DAY).outcome())
                .contains(CarersAssessmentOutcome.DUTY_TO_ASSESS);
        assertThat(engine.decide(ChargingCarers.POLICY, Facts.none(), DAY).possible())
                .as("a policy that the pack does not vary")
                .isNotEmpty();
    }

    @Test
    void nothing_that_rests_on_a_parameter_of_a_failed_pack_is_decided() {
        String parameter =
                ParametersOf.policies(List.of(CarersCredit.POLICY)).get(0).id();
        DecisionEngine engine = besideAFailingPack(parameter);

        assertThatThrownBy(() -> engine.decide(CarersCredit.POLICY, Facts.none(), DAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("without the pack leeds");
        assertThat(engine.decide(CarersAssessment.POLICY, WITHOUT_NEED, DAY).outcome())
                .contains(CarersAssessmentOutcome.NO_DUTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", level = 1 | public Leeds() { " + NEVER_ENDING + " } | too slow",
                ", level = 1 | static { " + NEVER_ENDING + " } | too slow",
                ", level = 1 | private Leeds() {} | not constructible",
                ", level = 1 | public Leeds(String name) {} | not constructible",
                ", level = 1 | public Leeds() { throw new Error(); } | constructor failed",
                ", level = 1 | static int many = Integer.parseInt(\"many\"); | initialiser failed",
                ", level = 99 | '' | other level",
                ", level = 1, policies = \"york.grant\" | '' | bad description",
                ", level = 1 | public PackDescriptor descriptor() { return PackDescriptor.made(\"gb\"); }"
                        + " | differs from description",
                ", level = 1 | public PackDescriptor descriptor() { return null; } | contributed null",
            })
    void whatever_keeps_a_pack_from_saying_how_it_varies_a_policy_refuses_nobody(
            String description, String members, String words) {
        assertThat(said(search(leeds(description, members))))
                .contains("is not decided without the pack leeds (" + words + "), which varies");
    }

    @Test
    void two_versions_of_one_pack_refuse_nobody_because_nobody_knows_which_is_meant() {
        CouncilSource newer = CouncilSource.pack("Leeds", VARIES, "", "Objects.hash(1);");
        Path first = CouncilJar.listing(leeds(", level = 1", "")).in(path, "leeds-1.jar");
        Path second = CouncilJar.listing(newer).in(path, "leeds-2.jar");

        assertThat(said(PackSearch.onPath().andIn(path))).contains("without the pack leeds (same id), which varies");
        assertThat(said(PackSearch.onPath(CouncilJar.path(first, second))))
                .contains("without the pack leeds (same class), which varies");
        Path without = CouncilJar.listing(CouncilSource.pack("Leeds", "")).in(path, "leeds-0.zip");
        assertThat(said(PackSearch.onPath(CouncilJar.path(without, first))))
                .as("whichever of them says so")
                .contains("without the pack leeds (same class), which varies");
    }

    @Test
    void a_plug_in_that_takes_the_id_of_a_pack_of_the_program_keeps_nothing_from_being_decided() {
        Path built = CouncilJar.listing(CouncilSource.pack("Own", "")).in(path, "own.zip");
        CouncilSource squatter = CouncilSource.of(
                "Squatter",
                CouncilSource.description("Squatter", "id = \"own\", level = 1" + VARIES)
                        + "public class Squatter implements PolicyPack {"
                        + " public void contribute(Contributions contributions) {} }");
        CouncilJar.listing(squatter).in(directory, "squatter.jar");

        assertThat(said(PackSearch.onPath(CouncilJar.path(built)).andIn(directory)))
                .isEqualTo("NO_DUTY");
    }

    @Test
    void what_is_not_allowed_keeps_nothing_from_being_decided_however_broken_it_is() {
        for (CouncilSource pack : List.of(
                leeds(", level = 1", "public Leeds() { throw new Error(); }"),
                leeds(", level = 1", "private Leeds() {}"),
                leeds(", level = 99", ""))) {
            assertThat(said(search(pack).allowing(AllowList.ofPlugIns()))).isEqualTo("NO_DUTY");
            assertThat(said(search(pack).allowing(AllowList.ofPlugIns().and("leeds", "0".repeat(64)))))
                    .isEqualTo("NO_DUTY");
        }
    }

    @Test
    void a_pack_is_known_by_its_description_also_when_the_program_is_interrupted() {
        PackSearch search = search(leeds(", level = 1", "public Leeds() { " + NEVER_ENDING + " }"));
        Thread.currentThread().interrupt();
        Catalogue catalogue = search.catalogue();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(catalogue.reports())
                .filteredOn(report -> report.id().equals("leeds"))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.descriptor()).isPresent();
                    assertThat(report.diagnoses()).singleElement().satisfies(diagnosis -> {
                        assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.TOO_SLOW);
                        assertThat(diagnosis.pack()).isEqualTo("leeds");
                    });
                });
    }

    @Test
    void numbers_of_a_pack_that_never_ends_are_not_decided_on() {
        CouncilSource answer = CouncilSource.of(
                "Answer",
                "public enum Answer implements Outcome { YES, NO; public String meaning() { return name(); } }");
        CouncilSource town = CouncilSource.pack(
                "Town",
                ", policies = \"town.score\"",
                "static NumberFact<Integer> number(String id) {"
                        + " return Fact.of(id, id, Informant.CARER).whole(id, Unit.COUNT, 100); }",
                "contributions.policy(Policy.about(\"town.score\", \"May it be?\", Answer.class)"
                        + ".favouring(Favour.descending(Answer.YES, Answer.NO)).safeSide(SafeSide.NEVER_REFUSE)"
                        + ".covering(Coverage.from(\"2020-01-01\")).asking(number(\"bounds.least\"), number(\"bounds.most\"))"
                        + ".rule(Rule.clause(\"1\").when(number(\"bounds.least\").atLeast(10)).then(Answer.YES)"
                        + ".citing(Citation.of(\"Town\"))).otherwise(Answer.NO).citing(Citation.of(\"Town\")).build());");
        CouncilSource bounds = CouncilSource.pack("Bounds", "", "public Bounds() { " + NEVER_ENDING + " }", "");
        CouncilJar.holding(answer, town, bounds)
                .with(CouncilJar.LIST, "council.Town\ncouncil.Bounds")
                .in(directory, "council.jar");
        DecisionEngine engine =
                DecisionEngine.discover(PackSearch.onPath().andIn(directory).waiting(Duration.ofSeconds(3)));

        assertThat(engine.check(engine.policy("town.score").orElseThrow(), Facts.none(), DAY))
                .singleElement()
                .asString()
                .startsWith("$.policy: is not decided without the pack bounds (too slow), which says how numbers of the"
                        + " policy bound each other");
    }

    @Test
    void all_packs_that_may_have_raised_an_answer_are_named() {
        String failing = "throw new Error();";
        assertThat(said(search(
                        CouncilSource.pack("York", VARIES, "", failing),
                        CouncilSource.pack("Leeds", VARIES, "public Leeds() { throw new Error(); }", ""),
                        CouncilSource.pack("Kent", "", "", failing))))
                .isEqualTo(
                        "$.policy: is not decided without the packs leeds (constructor failed) and york (contributing"
                                + " failed), which vary the policy or a parameter of it and may give more than this answer; what"
                                + " is wrong with them is told by ./carers plugins doctor, and by DecisionEngine.problems()");
    }

    @Test
    void what_a_pack_throws_and_where_it_lies_is_not_told_to_whoever_asks() {
        String secret = "throw new IllegalStateException(\"https://leeds:secret@host/\" + System.nanoTime());";
        PackSearch search = search(CouncilSource.pack("Leeds", VARIES, "", secret));

        assertThat(said(search))
                .doesNotContain("secret")
                .doesNotContain(directory.toString())
                .isEqualTo(said(search));
        assertThat(search.catalogue().problems())
                .singleElement()
                .asString()
                .contains("secret")
                .contains(directory.toString());
    }

    @Test
    void a_policy_of_disclosure_is_not_decided_without_a_pack_that_may_let_less_be_told() {
        DecisionEngine engine = besideAFailingPack(LocalRules.POLICY.id());

        assertThatThrownBy(() -> engine.decide(LocalRules.POLICY, Facts.none(), DAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("the policy or a parameter of it and may let less be told than this answer;");
    }

    @Test
    void a_pack_that_was_examined_and_refused_keeps_nothing_from_being_decided() {
        CouncilJar.listing(CouncilSource.pack("Leeds", ", varies = \"england.carers-assessment\"", "", ""))
                .in(directory, "leeds.jar");
        DecisionEngine engine = DecisionEngine.discover(PackSearch.onPath().andIn(directory));

        assertThat(engine.problems()).singleElement().asString().contains("DIFFERS_FROM_DESCRIPTION");
        assertThat(engine.decide(CarersAssessment.POLICY, WITHOUT_NEED, DAY).outcome())
                .contains(CarersAssessmentOutcome.NO_DUTY);
    }
}
