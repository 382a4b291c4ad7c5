package org.opencarers.core.json;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.core.canonical.RefusedValueException;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.MissingPropertiesException;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.problem.RefusedProperty;
import org.opencarers.core.problem.Suggestion;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Puts what Jackson says about a value that cannot be bound into plain words. */
final class BindingProblem {

    private BindingProblem() {}

    /** The problem; empty when nothing is missing but what was struck out, and reported, before. */
    static Optional<Problem> of(JacksonException failure, JsonPath path, JsonNode value, Set<JsonPath> struck) {
        if (failure.getCause() instanceof MissingPropertiesException missing) {
            List<String> forgotten = missing.properties().stream()
                    .filter(property -> !struck.contains(path.property(property)))
                    .toList();
            return forgotten.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Problem.at(path.toString(), MissingPropertiesException.message(forgotten)));
        }
        return Optional.of(new Problem(path.toString(), text(value), message(failure)));
    }

    /** The property within the object that failed, where the failure was about one of its properties. */
    static Optional<String> propertyAtFault(JacksonException failure) {
        return refused(failure).map(RefusedProperty::property);
    }

    static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : value.toString();
    }

    private static String message(JacksonException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return unknownProperty(unknown);
        }
        if (failure instanceof RefusedValueException refused) {
            return refused.getOriginalMessage();
        }
        if (failure instanceof MismatchedInputException mismatch) {
            return Collection.class.isAssignableFrom(mismatch.getTargetType())
                    ? "must be a list in square brackets"
                    : "must be an object in braces, or be left out when nothing is known";
        }
        if (failure.getCause() instanceof NullPointerException) {
            return "must be there and not null; give what it is";
        }
        return refused(failure)
                .map(RefusedProperty::getMessage)
                .orElseGet(() -> "cannot be accepted: " + failure.getOriginalMessage());
    }

    private static String unknownProperty(UnrecognizedPropertyException unknown) {
        List<String> known = unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .toList();
        return "there is no such property; "
                + Suggestion.nearest(unknown.getPropertyName(), known)
                        .map(nearest -> "did you mean " + nearest + "?")
                        .orElse("those that exist here are " + String.join(", ", known));
    }

    private static Optional<RefusedProperty> refused(JacksonException failure) {
        return failure.getCause() instanceof RefusedProperty refused ? Optional.of(refused) : Optional.empty();
    }
}
