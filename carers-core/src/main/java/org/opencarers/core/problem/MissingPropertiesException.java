package org.opencarers.core.problem;

import java.util.List;

/**
 * Thrown by a builder that was not given what must be there.
 *
 * <p>Most properties may be unknown and are never asked for; those without which a value means nothing, such as the name of
 * an organisation, must be given.
 */
public final class MissingPropertiesException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String[] properties;

    /**
     * Names what is missing; called by generated builders.
     *
     * @param properties the names of the properties, as in JSON
     */
    public MissingPropertiesException(String... properties) {
        super(message(List.of(properties)));
        this.properties = properties.clone();
    }

    /**
     * What to say about missing properties.
     *
     * @param properties their names, as in JSON, at least one
     * @return what is wrong and what to do, without full stop
     */
    public static String message(List<String> properties) {
        return "lacks " + String.join(" and ", properties) + "; give what must be there";
    }

    /**
     * What is missing.
     *
     * @return the names of the properties, as in JSON, in the order of the type
     */
    public List<String> properties() {
        return List.of(properties);
    }
}
