package org.opencarers.core.json;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opencarers.core.canonical.RefusedValueException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.module.SimpleKeyDeserializers;

/** Reads names of properties that are enumerated values, and says which there are when it is none. */
final class StrictKeys extends SimpleKeyDeserializers {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return type.isEnumType() ? new EnumKey(type.getRawClass()) : null;
    }

    private static final class EnumKey extends KeyDeserializer {

        private final Class<?> type;
        private final List<Enum<?>> constants;

        EnumKey(Class<?> type) {
            this.type = type;
            this.constants = Arrays.stream(type.getEnumConstants())
                    .<Enum<?>>map(constant -> (Enum<?>) constant)
                    .toList();
        }

        @Override
        public Object deserializeKey(String name, DeserializationContext context) {
            return constants.stream()
                    .filter(constant -> constant.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new RefusedValueException(context.getParser(), remedy(), type));
        }

        private String remedy() {
            return "has a property that is none of "
                    + String.join(", ", constants.stream().map(Enum::name).toList());
        }
    }
}
