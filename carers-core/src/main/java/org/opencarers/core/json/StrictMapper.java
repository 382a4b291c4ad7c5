package org.opencarers.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalTime;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How the one mapper is set up. Nothing is typed by its content, nothing converted, nothing unbounded. */
final class StrictMapper {

    static final int DEEPEST = 64;
    static final int LONGEST_NUMBER = 100;
    static final int LONGEST_TEXT = 10_000;
    static final int LONGEST_NAME = 200;

    private StrictMapper() {}

    static JsonMapper build() {
        return JsonMapper.builder(factory())
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                // Reflection promises no order of methods, so the order of properties is the alphabet's.
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                // A tree that reads 0.1 as floating point has lost the number before anybody binds it.
                .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                // A list without entries is left out; an answer "none of them" is an Optional of an empty set, and
                // stays.
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .addModule(new SimpleModule("carers")
                        .setDeserializers(new StrictReaders())
                        .setKeyDeserializers(new StrictKeys())
                        .addSerializer(LocalTime.class, new TimeWriter()))
                .build();
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNameLength(LONGEST_NAME)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
    }
}
