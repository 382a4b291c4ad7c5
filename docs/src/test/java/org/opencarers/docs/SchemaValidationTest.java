package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema, read by a validator that knows nothing of the model. */
class SchemaValidationTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Documents.text(Documents.named("docs/schema/carers-1.schema.json")), InputFormat.JSON);

    static List<Path> documents() {
        return ExampleDocumentsTest.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_example_follows_the_schema(Path file) {
        assertThat(errors(Documents.text(file))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\":\"carers/1\",\"kind\":\"ORGANISATION\",\"content\":{}}",
                "{\"format\":\"carers/2\",\"kind\":\"CARE_SITUATION\",\"content\":{}}",
                "{\"format\":\"carers/1\",\"kind\":\"CARE_SITUATION\",\"content\":{},\"more\":1}",
                "{\"format\":\"carers/1\",\"kind\":\"CARE_SITUATION\",\"content\":{\"carerr\":{}}}",
                "{\"format\":\"carers/1\",\"kind\":\"CARE_SITUATION\","
                        + "\"content\":{\"carer\":{\"netWeeklyEarnings\":196}}}",
                "{\"format\":\"carers/1\",\"kind\":\"CARE_SITUATION\","
                        + "\"content\":{\"carer\":{\"netWeeklyEarnings\":\"196.001\"}}}"
            })
    void what_the_model_refuses_the_schema_refuses_too(String document) {
        assertThat(errors(document)).isNotEmpty();
    }

    @Test
    void an_empty_situation_is_a_situation_of_which_nothing_is_known() {
        assertThat(errors("{\"format\":\"carers/1\",\"kind\":\"CARE_SITUATION\",\"content\":{}}"))
                .isEmpty();
    }

    private static List<Error> errors(String document) {
        return SCHEMA.validate(document, InputFormat.JSON);
    }
}
