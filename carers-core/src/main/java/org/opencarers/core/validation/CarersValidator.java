package org.opencarers.core.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;

/**
 * Says everything that is wrong with a model, in British English whatever the locale of the machine.
 *
 * <p>The same constraints are found by any other Bean Validation provider; this one reads no XML, evaluates no expressions
 * in messages, and speaks in {@link Problem}s. Safe to use from many threads.
 */
public final class CarersValidator {

    private static final Validator VALIDATOR = build();

    private CarersValidator() {}

    /**
     * Checks a model and everything in it.
     *
     * @param model a value of the model, such as a {@code CareSituation}
     * @return all problems in the order of their paths, which begin with {@code $}; empty when there are none
     */
    public static List<Problem> check(Object model) {
        return check(model, JsonPath.root());
    }

    /**
     * Checks a model that stands within a larger document.
     *
     * @param model a value of the model
     * @param place where in the document the model stands
     * @return all problems in the order of their paths; empty when there are none
     */
    public static List<Problem> check(Object model, JsonPath place) {
        return VALIDATOR.validate(model).stream()
                .map(violation -> problem(violation, place))
                .sorted(Comparator.comparing(Problem::path).thenComparing(Problem::message))
                .toList();
    }

    private static Problem problem(ConstraintViolation<?> violation, JsonPath place) {
        return new Problem(
                path(violation.getPropertyPath(), place).toString(),
                given(violation).text().orElse(null),
                violation.getMessage());
    }

    private static JsonPath path(Path violated, JsonPath place) {
        JsonPath path = place;
        for (Path.Node node : violated) {
            Integer index = node.getIndex();
            if (index != null) {
                path = path.element(index);
            }
            if (node.getKind() == jakarta.validation.ElementKind.PROPERTY) {
                path = path.property(node.getName());
            }
        }
        return path;
    }

    /**
     * Checks a text that is to be the code of an area, before there is a model to put it in.
     *
     * @param text what somebody asks with
     * @return what is wrong, a clause without full stop; empty when it has the shape of a {@link GssCode}
     */
    public static Optional<String> objectionToAreaCode(String text) {
        return VALIDATOR.validateValue(Area.class, "code", text).stream()
                .map(ConstraintViolation::getMessage)
                .findFirst();
    }

    /** What a rule says that stands there; where it says nothing, the value that it examined. */
    private static Given given(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> told = violation.unwrap(HibernateConstraintViolation.class);
        Given said = told.getDynamicPayload(Given.class);
        return said == null ? Given.of(violation.getInvalidValue()) : said;
    }

    private static Validator build() {
        // With its no-argument constructor the interpolator would follow the locale of the machine.
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .defaultLocale(Locale.UK)
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(Locale.UK), Locale.UK, context -> Locale.UK, false))
                .buildValidatorFactory()
                .getValidator();
    }

    /** What has nothing but a code: what is checked of an area by itself. */
    interface Area {
        @GssCode
        String getCode();
    }
}
