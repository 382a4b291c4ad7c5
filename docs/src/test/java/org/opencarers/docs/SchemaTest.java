package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencarers.core.answer.OrNone;
import org.opencarers.core.document.CarersDocument;
import org.opencarers.core.document.DocumentKind;
import org.opencarers.core.figures.PrintedFigure;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.money.MoneyText;
import org.opencarers.core.money.RequiredMoneyText;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of the documents, made from the model by a library. */
class SchemaTest {

    private static final String MONEY = "^[0-9]{1,12}(\\.[0-9]{1,2})?$";

    @Test
    void the_published_schema_is_that_of_the_model() {
        GeneratedPage.check("docs/schema/carers-1.schema.json", schema());
    }

    @Test
    void the_schema_knows_every_kind_of_document_and_what_must_be_there() {
        JsonNode schema = CarersJson.mapper().readTree(schema());

        assertThat(schema.get("oneOf")).hasSize(DocumentKind.values().length);
        assertThat(schema.at("/$defs/Organisation/required/0").stringValue()).isEqualTo("name");
        assertThat(schema.at("/$defs/Carer/properties/netWeeklyEarnings/pattern")
                        .stringValue())
                .isEqualTo(MONEY);
        assertThat(schema.at("/$defs/Organisation/properties/odsCode/pattern").stringValue())
                .isEqualTo("^[A-Z0-9]{3,10}$");
    }

    private static String schema() {
        SchemaGenerator generator = generator();
        ObjectNode root = CarersJson.mapper().createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Documents of Carers, format " + CarersDocument.FORMAT);
        ArrayNode kinds = root.putArray("oneOf");
        var builder = generator.buildMultipleSchemaDefinitions();
        for (DocumentKind kind : DocumentKind.values()) {
            ObjectNode document = kinds.addObject().put("type", "object").put("additionalProperties", false);
            document.putArray("required").add("format").add("kind").add("content");
            ObjectNode properties = document.putObject("properties");
            properties.putObject("format").put("const", CarersDocument.FORMAT);
            properties.putObject("kind").put("const", kind.name());
            properties.set("content", builder.createSchemaReference(kind.type()));
        }
        root.set("$defs", builder.collectDefinitions("$defs"));
        return CarersJson.mapper()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(root)
                        .replace("\r\n", "\n") + "\n";
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.GETTER_METHODS,
                        Option.NONSTATIC_NONVOID_NONGETTER_METHODS,
                        Option.FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS,
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES);
        config.forMethods()
                .withIgnoreCheck(SchemaTest::isNoProperty)
                .withRequiredCheck(SchemaTest::isMandatory)
                .withTargetTypeOverridesResolver(SchemaTest::written)
                .withStringPatternResolver(SchemaTest::pattern)
                .withStringFormatResolver(SchemaTest::format);
        return new SchemaGenerator(config.build());
    }

    private static boolean isNoProperty(MethodScope method) {
        return method.getArgumentCount() != 0
                || !method.getRawMember().getName().startsWith("get")
                || !Modifier.isAbstract(method.getRawMember().getModifiers());
    }

    private static boolean isMandatory(MethodScope method) {
        return !Optional.class.isAssignableFrom(method.getRawMember().getReturnType())
                && !method.isContainerType()
                && !Map.class.isAssignableFrom(method.getRawMember().getReturnType());
    }

    /** What stands in JSON: the answer itself, and money, figures, days and times as text. */
    private static List<ResolvedType> written(MethodScope method) {
        ResolvedType type = method.getType();
        if (type == null) {
            return null;
        }
        while (type.getErasedType() == Optional.class || type.getErasedType() == OrNone.class) {
            type = type.getTypeParameters().get(0);
        }
        boolean text = method.getAnnotation(MoneyText.class) != null
                || method.getAnnotation(RequiredMoneyText.class) != null
                || type.getErasedType() == PrintedFigure.class
                || Temporal.class.isAssignableFrom(type.getErasedType());
        return List.of(text ? method.getContext().resolve(String.class) : type);
    }

    private static String pattern(MethodScope method) {
        if (method.getAnnotation(MoneyText.class) != null || method.getAnnotation(RequiredMoneyText.class) != null) {
            return MONEY;
        }
        AnnotatedType answer = method.getRawMember().getAnnotatedReturnType();
        return Stream.of(Optional.of(answer), argument(answer))
                .flatMap(Optional::stream)
                .flatMap(type -> Arrays.stream(type.getAnnotations()))
                .map(Annotation::annotationType)
                .flatMap(SchemaTest::patterns)
                .findFirst()
                .orElse(null);
    }

    /** Java's flags within a pattern mean nothing to a schema. */
    private static Stream<String> patterns(Class<? extends Annotation> constraint) {
        return constraint == FilledIn.class
                ? Stream.of("\\S")
                : Arrays.stream(constraint.getAnnotationsByType(Pattern.class)).map(Pattern::regexp);
    }

    private static Optional<AnnotatedType> argument(AnnotatedType answer) {
        return answer instanceof AnnotatedParameterizedType parameterized && Optional.class == rawType(parameterized)
                ? Optional.of(parameterized.getAnnotatedActualTypeArguments()[0])
                : Optional.empty();
    }

    private static Class<?> rawType(AnnotatedParameterizedType type) {
        return (Class<?>) ((ParameterizedType) type.getType()).getRawType();
    }

    private static String format(MethodScope method) {
        String returned = method.getRawMember().getGenericReturnType().getTypeName();
        return returned.contains("LocalDate") && !returned.contains("List") ? "date" : null;
    }
}
