package org.opencarers.core.codes;

import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A code with the list it comes from, such as an ethnic category of the NHS Data Dictionary.
 *
 * <p>Immutable. Two codes mean the same when both their list and their code are the same; what they are called plays no part
 * in that. They are equal only when they are called the same too, since equal values are written as equal text. Whether the
 * code is on the list is not checked.
 */
@Value.Immutable
@JsonDeserialize(builder = CodedValue.Builder.class)
public interface CodedValue {

    /** The SNOMED CT list, as FHIR names it. */
    String SNOMED_CT = "http://snomed.info/sct";

    /** The list, as a URI, such as {@link #SNOMED_CT}. */
    @FilledIn
    String getSystem();

    /** The code, as it stands in the list. */
    @FilledIn
    String getCode();

    /** What the code is called, for people; absent when only the code was recorded. */
    Optional<@FilledIn String> getDisplay();

    /**
     * A code of a list.
     *
     * @param system the list, as a URI
     * @param code the code
     * @return the code with its list
     */
    static CodedValue of(String system, String code) {
        return builder().system(system).code(code).build();
    }

    /**
     * Begins a code; its list and the code itself must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects a code and its list. */
    final class Builder extends ImmutableCodedValue.Builder {
        Builder() {}
    }
}
