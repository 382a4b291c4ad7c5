package org.opencarers.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import org.assertj.core.api.SoftAssertions;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.validation.CarersValidator;

/** Each constraint of the model, broken alone. */
class FaultProperties {

    private static final List<Faults.Fault> FAULTS =
            ModelTypes.ALL.stream().flatMap(type -> Faults.of(type).stream()).toList();

    @Example
    void a_fault_alone_is_reported_alone_and_where_it_is() {
        SoftAssertions all = new SoftAssertions();
        for (Faults.Fault fault : FAULTS) {
            all.assertThat(CarersValidator.check(broken(fault)))
                    .as(fault.toString())
                    .extracting(Problem::path)
                    .containsExactly("$." + fault.property());
        }
        all.assertAll();
    }

    @Example
    void any_validator_finds_the_same() {
        SoftAssertions all = new SoftAssertions();
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator anybodys = factory.getValidator();
            for (Faults.Fault fault : FAULTS) {
                Object broken = broken(fault);
                all.assertThat(anybodys.validate(broken))
                        .as(fault.toString())
                        .extracting(FaultProperties::inWords)
                        .containsExactlyInAnyOrderElementsOf(CarersValidator.check(broken).stream()
                                .map(problem -> problem.path().substring(2) + ": " + problem.message())
                                .toList());
            }
        }
        all.assertAll();
    }

    @Example
    void every_message_is_in_words() {
        assertThat(FAULTS.stream()
                        .flatMap(fault -> CarersValidator.check(broken(fault)).stream())
                        .map(Problem::message))
                .allSatisfy(message -> assertThat(message).matches("must .*[^.}]"));
    }

    @Example
    void every_constraint_between_properties_has_a_fault() {
        for (Class<?> type : ModelTypes.ALL) {
            Set<Class<? extends Annotation>> broken =
                    Faults.of(type).stream().map(Faults.Fault::constraint).collect(Collectors.toSet());
            assertThat(broken).as(type.getName()).containsAll(Disagreements.constraintsOn(type));
        }
    }

    /** Wherever in a type it stands: beside another, on the keys or the values of a map, in a list in a map. */
    @Example
    void every_constraint_on_a_property_has_a_fault() {
        SoftAssertions all = new SoftAssertions();
        for (Class<?> type : ModelTypes.ALL) {
            List<String> constrained = new ArrayList<>();
            for (ModelType.Property property : new ModelType(type).properties()) {
                constraintsIn(property.accessor().getAnnotatedReturnType())
                        .forEach(constraint -> constrained.add(property.name() + " @" + constraint));
            }
            List<String> broken = new ArrayList<>();
            Faults.of(type).stream()
                    .filter(fault -> !Disagreements.constraintsOn(type).contains(fault.constraint()))
                    .forEach(fault -> broken.add(fault.property().replace("[0]", "") + " @"
                            + fault.constraint().getSimpleName()));
            all.assertThat(broken).as(type.getName()).containsExactlyInAnyOrderElementsOf(constrained);
        }
        all.assertAll();
    }

    private static List<String> constraintsIn(AnnotatedType type) {
        List<String> found = new ArrayList<>();
        for (Annotation annotation : type.getAnnotations()) {
            if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
                found.add(annotation.annotationType().getSimpleName());
            }
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            for (AnnotatedType argument : parameterized.getAnnotatedActualTypeArguments()) {
                found.addAll(constraintsIn(argument));
            }
        }
        return found;
    }

    @Example
    void there_are_faults_to_speak_of() {
        assertThat(FAULTS).hasSizeGreaterThan(200);
        assertThat(ModelTypes.ALL).hasSizeGreaterThan(80);
    }

    private static Object broken(Faults.Fault fault) {
        return CarersJson.mapper().treeToValue(fault.in(SmallestDocument.of(fault.type())), fault.type());
    }

    private static String inWords(ConstraintViolation<Object> violation) {
        return violation
                        .getPropertyPath()
                        .toString()
                        .replaceAll("(<K>)?\\[[^\\]]*\\]\\.<map (key|value)>", "")
                        .replace(".<list element>", "")
                + ": " + violation.getMessage();
    }
}
