package org.opencarers.core.schedules;

import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How often something takes place in the words of a document, kept as they stand: {@code bi-monthly}.
 *
 * <p>Immutable. For words that no {@link Schedule} may be made of without asking, because they can be read in two ways
 * or say too little.
 */
@Value.Immutable
@JsonDeserialize(builder = StatedFrequency.Builder.class)
public interface StatedFrequency {

    /** The words, as they stand. */
    @FilledIn
    String getWords();

    /** The document in which they stand; absent when it is not known. */
    Optional<@FilledIn String> getSource();

    /** What is known beyond the words, such as whom to ask what they mean. */
    Optional<@FilledIn String> getNote();

    /**
     * Words of a document that is not named.
     *
     * @param words the words, as they stand
     * @return the frequency
     */
    static StatedFrequency of(String words) {
        return builder().words(words).build();
    }

    /**
     * Begins a stated frequency; its words must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the words and where they stand. */
    final class Builder extends ImmutableStatedFrequency.Builder {
        Builder() {}
    }
}
