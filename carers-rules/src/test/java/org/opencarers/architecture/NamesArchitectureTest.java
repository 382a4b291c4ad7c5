package org.opencarers.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.opencarers.architecture.ArchitectureClasses.main;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import org.junit.jupiter.api.Test;
import org.opencarers.core.organisations.HospitalManager;

/** The tree is the glossary: a type has the name of what it is. */
class NamesArchitectureTest {

    @Test
    void no_type_is_called_after_the_part_it_plays_in_a_program() {
        noClasses()
                // Who manages a hospital is a question of the Care and Support Regulations, not of programming.
                .that()
                .areNotAssignableTo(HospitalManager.class)
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Service")
                .because("such a name says nothing about carers, law or decisions; say what the type is")
                .check(main());
    }

    @Test
    void exceptions_say_so() {
        classes()
                .that()
                .areAssignableTo(Throwable.class)
                .and(HasModifiers.Predicates.modifier(JavaModifier.PUBLIC))
                .should()
                .haveSimpleNameEndingWith("Exception")
                .because("a reader must see what is thrown and what is returned")
                .check(main());
    }

    @Test
    void nobody_extends_a_public_type_by_accident() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAnnotations()
                .and()
                .areTopLevelClasses()
                .and(notSealed())
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because(
                        "packs are extended through PolicyPack, and a class that anybody may subclass can never change")
                .check(main());
    }

    private static DescribedPredicate<JavaClass> notSealed() {
        return DescribedPredicate.describe(
                "are not sealed", type -> !type.reflect().isSealed());
    }
}
