package org.opencarers.core.document;

import java.util.Optional;

/**
 * Something of the model, with the name of its kind. Immutable.
 *
 * @param kind what it is
 * @param content the value itself, of the type of its kind
 */
public record CarersDocument(DocumentKind kind, Object content) {

    /** The name of the format that this version of the library writes. */
    public static final String FORMAT = "carers/1";

    /**
     * A document of a kind.
     *
     * @throws IllegalArgumentException when the content is not of the type of the kind
     */
    public CarersDocument {
        if (!kind.type().isInstance(content)) {
            throw new IllegalArgumentException("a document of the kind " + kind + " holds a "
                    + kind.type().getSimpleName() + ", but was given another type; choose the kind that fits");
        }
    }

    /**
     * The document that holds a value.
     *
     * @param content a value of one of the kinds, such as a {@code CareSituation}
     * @return the document
     * @throws IllegalArgumentException when no kind of document holds such a value
     */
    public static CarersDocument of(Object content) {
        return new CarersDocument(
                DocumentKind.of(content)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "no kind of document holds such a value; those that exist are in DocumentKind")),
                content);
    }

    /**
     * The content as what it is.
     *
     * @param type the type that is wanted
     * @param <T> the type
     * @return the content; empty when the document is of another kind
     */
    public <T> Optional<T> content(Class<T> type) {
        return type.isInstance(content) ? Optional.of(type.cast(content)) : Optional.empty();
    }

    /** The kind alone: the content may be personal data. */
    @Override
    public String toString() {
        return "CarersDocument{" + kind + "}";
    }
}
