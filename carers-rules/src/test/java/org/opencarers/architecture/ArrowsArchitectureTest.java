package org.opencarers.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.opencarers.architecture.ArchitectureClasses.ANALYSIS;
import static org.opencarers.architecture.ArchitectureClasses.COMPUTATION;
import static org.opencarers.architecture.ArchitectureClasses.CORE;
import static org.opencarers.architecture.ArchitectureClasses.DECISION;
import static org.opencarers.architecture.ArchitectureClasses.DIAGRAM;
import static org.opencarers.architecture.ArchitectureClasses.EXCHANGE;
import static org.opencarers.architecture.ArchitectureClasses.ISOLATION;
import static org.opencarers.architecture.ArchitectureClasses.LANGUAGE;
import static org.opencarers.architecture.ArchitectureClasses.LAW;
import static org.opencarers.architecture.ArchitectureClasses.PACKS;
import static org.opencarers.architecture.ArchitectureClasses.RECEIPT;
import static org.opencarers.architecture.ArchitectureClasses.REWRITING;
import static org.opencarers.architecture.ArchitectureClasses.SHARING;
import static org.opencarers.architecture.ArchitectureClasses.anyOf;
import static org.opencarers.architecture.ArchitectureClasses.main;

import org.junit.jupiter.api.Test;

/** Which package may know which: all arrows point one way. */
class ArrowsArchitectureTest {

    @Test
    void core_knows_neither_rules_nor_law() {
        noClasses()
                .that()
                .resideInAPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(anyOf(
                        CORE,
                        "jakarta.validation..",
                        "org.hibernate.validator..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "org.immutables.value.."))
                .because("the model must serve programs that never decide anything")
                .check(main());
    }

    @Test
    void the_language_knows_no_engine_and_no_law() {
        noClasses()
                .that()
                .resideInAPackage(LANGUAGE)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(anyOf(LANGUAGE, CORE, "tools.jackson.."))
                .because("a policy is data: any engine can read it, and none is needed to write it")
                .check(main());
    }

    @Test
    void the_diagram_knows_the_language_only() {
        noClasses()
                .that()
                .resideInAPackage(DIAGRAM)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(anyOf(DIAGRAM, LANGUAGE, CORE))
                .because("the compiled form is a function of policies, whoever asks and whatever law they hold")
                .check(main());
    }

    @Test
    void the_analysis_knows_the_language_and_the_diagram_only() {
        noClasses()
                .that()
                .resideInAPackage(ANALYSIS)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(anyOf(ANALYSIS, DIAGRAM, LANGUAGE, CORE))
                .because("what is proved of a policy is proved of any policy")
                .check(main());
    }

    @Test
    void rewriting_knows_the_language_only() {
        noClasses()
                .that()
                .resideInAPackage(REWRITING)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(anyOf(REWRITING, LANGUAGE, CORE))
                .because("a changed policy is a policy like any other, whoever asks it")
                .check(main());
    }

    @Test
    void computations_are_run_in_the_language_only() {
        noClasses()
                .that()
                .resideInAPackage(COMPUTATION)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(anyOf(COMPUTATION, LANGUAGE, CORE))
                .because("a runner carries out the code of a pack, whatever is decided with what it gives")
                .check(main());
    }

    @Test
    void packs_are_joined_by_what_can_be_proved_and_know_no_law() {
        noClasses()
                .that()
                .resideInAPackage(PACKS)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(anyOf(PACKS, ANALYSIS, COMPUTATION, REWRITING, LANGUAGE, CORE))
                .because("national law and local packs come in by one door, and no pack is known by name")
                .check(main());
    }

    @Test
    void nothing_but_whoever_builds_an_engine_knows_of_other_processes() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ISOLATION)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ISOLATION)
                .because("starting processes is a choice of the program, and is handed to an engine")
                .check(main());
    }

    @Test
    void the_decision_knows_no_exchange_format_and_no_law() {
        noClasses()
                .that()
                .resideInAPackage(DECISION)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(anyOf(DECISION, PACKS, COMPUTATION, DIAGRAM, RECEIPT, LANGUAGE, CORE))
                .because("an answer is the same whether it is asked for in Java, in JSON or on the command line,"
                        + " and national law has no private door")
                .check(main());
    }

    @Test
    void a_receipt_knows_the_language_and_no_law_and_no_answers_in_particular() {
        noClasses()
                .that()
                .resideInAPackage(RECEIPT)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(anyOf(RECEIPT, LANGUAGE, CORE, "tools.jackson.."))
                .because("whatever is decided can have a receipt")
                .check(main());
    }

    @Test
    void exchange_reaches_neither_the_diagram_nor_the_law() {
        noClasses()
                .that()
                .resideInAPackage(EXCHANGE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DIAGRAM, LAW)
                .because("whatever JSON can ask, Java can ask through the exported packages")
                .check(main());
    }

    @Test
    void law_is_written_in_the_language_and_nothing_else() {
        noClasses()
                .that()
                .resideInAPackage(LAW)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(anyOf(LAW, LANGUAGE, CORE))
                .because("national law comes through the door that is open to every authority")
                .check(main());
    }

    @Test
    void sharing_knows_the_language_and_its_engine_and_nothing_of_eligibility() {
        noClasses()
                .that()
                .resideInAPackage(SHARING)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        anyOf(SHARING, LANGUAGE, CORE, DECISION, DIAGRAM, ANALYSIS, PACKS, RECEIPT, "tools.jackson.."))
                .because("what may be told never depends on what somebody may claim")
                .check(main());
    }

    @Test
    void one_nation_may_build_on_great_britain_and_never_the_other_way_round() {
        noClasses()
                .that()
                .resideInAnyPackage("org.opencarers.law.vocabulary..", "org.opencarers.law.gb..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.opencarers.law.england..", "org.opencarers.law.scotland..")
                .because("what all nations share must not rest on the law of one")
                .check(main());
    }

    @Test
    void no_packages_depend_on_one_another_in_a_circle() {
        slices().matching("org.opencarers.(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a circle can only be understood, tested and moved together")
                .check(main());
    }

    @Test
    void every_class_lives_where_an_arrow_is_drawn() {
        classes()
                .should()
                .resideInAnyPackage(
                        CORE,
                        LANGUAGE,
                        DIAGRAM,
                        ANALYSIS,
                        COMPUTATION,
                        DECISION,
                        EXCHANGE,
                        ISOLATION,
                        LAW,
                        PACKS,
                        RECEIPT,
                        REWRITING,
                        SHARING)
                .because("a package that no rule names is a package that no rule holds")
                .check(main());
    }
}
