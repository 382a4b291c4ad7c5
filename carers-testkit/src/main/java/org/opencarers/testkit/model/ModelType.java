package org.opencarers.testkit.model;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A type of the model, read off its accessors. */
record ModelType(Class<?> type) {

    /**
     * One property of a type.
     *
     * @param name the property, as in JSON
     * @param accessor the method that answers it
     * @param mandatory whether a builder refuses to build without it
     * @param answer what the answer is once it is there, with its constraints
     */
    record Property(String name, Method accessor, boolean mandatory, AnnotatedType answer) {}

    /** Whether a class is a value type of the model: one that a builder makes out of JSON. */
    static boolean isModel(Class<?> type) {
        JsonDeserialize binding = type.getAnnotation(JsonDeserialize.class);
        return type.isInterface() && binding != null && binding.builder() != Void.class;
    }

    /** The properties in the order of their names. */
    List<Property> properties() {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().startsWith("get") && method.getParameterCount() == 0)
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(ModelType::property)
                .sorted(Comparator.comparing(Property::name))
                .toList();
    }

    private static Property property(Method accessor) {
        String name = Character.toLowerCase(accessor.getName().charAt(3))
                + accessor.getName().substring(4);
        AnnotatedType returned = accessor.getAnnotatedReturnType();
        if (rawType(returned.getType()) == Optional.class) {
            return new Property(name, accessor, false, argument(returned, 0));
        }
        boolean collection = List.class == rawType(returned.getType()) || isMap(returned);
        return new Property(name, accessor, !collection, returned);
    }

    static boolean isMap(AnnotatedType type) {
        return java.util.Map.class == rawType(type.getType());
    }

    static AnnotatedType argument(AnnotatedType type, int place) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[place];
    }

    static Class<?> rawType(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }
}
