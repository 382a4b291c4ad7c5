package org.opencarers.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.architecture.ArchitectureClasses.main;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Policy;

/** What is hidden stays free to change. */
class HidingArchitectureTest {

    private static final String DIAGRAM = "org.opencarers.rules.diagram";

    @Test
    void the_module_does_not_export_the_compiled_form() {
        ModuleDescriptor descriptor = descriptor();

        assertThat(descriptor.exports().stream().map(ModuleDescriptor.Exports::source))
                .as("exported packages, because programs that rest on the compiled form would freeze it")
                .contains("org.opencarers.rules", "org.opencarers.rules.decision")
                .doesNotContain(DIAGRAM);
        assertThat(descriptor.opens())
                .as("opened packages, because nothing here is made by reflection")
                .isEmpty();
    }

    @Test
    void the_compiled_form_hides_more_than_half_of_its_types() {
        List<JavaClass> types = topLevelTypesOf(DIAGRAM);
        Set<String> shown = types.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

        assertThat(types).as("types of the diagram").isNotEmpty();
        assertThat(shown.size() * 2)
                .as(
                        "twice the public types %s of %s, because an engine shows what it answers and not how",
                        shown, DIAGRAM)
                .isLessThan(types.size());
    }

    @Test
    void no_exported_method_speaks_of_the_compiled_form() {
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(DIAGRAM)
                .should()
                .haveRawReturnType(inTheDiagram())
                .orShould()
                .haveRawParameterTypes(holdingTheDiagram())
                .because("a program that is given a hidden type cannot be compiled as a module")
                .check(main());
    }

    private static List<JavaClass> topLevelTypesOf(String name) {
        return main().stream()
                .filter(type -> type.getPackageName().equals(name))
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
    }

    private static DescribedPredicate<JavaClass> inTheDiagram() {
        return JavaClass.Predicates.resideInAPackage(DIAGRAM);
    }

    private static DescribedPredicate<List<JavaClass>> holdingTheDiagram() {
        return DescribedPredicate.describe(
                "of the diagram", types -> types.stream().anyMatch(inTheDiagram()));
    }

    private static ModuleDescriptor descriptor() {
        return ModuleFinder.of(ArchitectureClasses.placeOf(Policy.class)).findAll().stream()
                .map(ModuleReference::descriptor)
                .filter(descriptor -> descriptor.name().equals("org.opencarers.rules"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the classes of this module have no module descriptor"));
    }
}
