package org.opencarers.testkit.model;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The faults that the constraints of a type forbid, one at a time: each takes a valid document and breaks one constraint.
 *
 * <p>Faults of parts that are types of their own are the faults of those types.
 */
public final class Faults {

    private Faults() {}

    /**
     * One fault.
     *
     * @param type the type whose document is broken
     * @param property the property that a problem is reported at
     * @param constraint the annotation that is broken
     * @param breaking what it does to a document
     */
    public record Fault(Class<?> type, String property, Class<? extends Annotation> constraint, Breaking breaking) {

        /**
         * The document with this fault; the document that is given stays as it is.
         *
         * @param valid a valid document of the type
         * @return another document
         */
        public ObjectNode in(ObjectNode valid) {
            ObjectNode broken = valid.deepCopy();
            breaking.breakIn(broken);
            return broken;
        }

        @Override
        public String toString() {
            return type.getSimpleName() + "." + property + " against @" + constraint.getSimpleName();
        }
    }

    /** What a fault does to a document. */
    @FunctionalInterface
    public interface Breaking {

        /** Changes the document so that it breaks the constraint, and no other. */
        void breakIn(ObjectNode document);
    }

    /**
     * All faults of a type.
     *
     * @param type a type of the model
     * @return the faults, in the order of the properties; empty when nothing can be wrong with a document that can be read
     */
    public static List<Fault> of(Class<?> type) {
        List<Fault> faults = new ArrayList<>();
        for (ModelType.Property property : new ModelType(type).properties()) {
            for (Constraints.Constrained place : Constraints.on(property.answer())) {
                JsonNode wrong = WrongAnswers.against(place.constraint());
                faults.add(new Fault(
                        type,
                        property.name() + place.path(),
                        place.constraint().annotationType(),
                        document -> document.set(property.name(), place.around().apply(wrong))));
            }
        }
        faults.addAll(Disagreements.of(type));
        return faults;
    }
}
