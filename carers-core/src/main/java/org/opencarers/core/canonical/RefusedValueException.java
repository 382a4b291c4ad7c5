package org.opencarers.core.canonical;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.InvalidFormatException;

/** Thrown by this library's readers of values, and by nothing else: its original message is the remedy, in plain words. */
public final class RefusedValueException extends InvalidFormatException {

    private static final long serialVersionUID = 1L;

    /** Refuses what the parser stands at, which was to be of the given type. */
    public RefusedValueException(JsonParser parser, String remedy, Class<?> type) {
        super(parser, remedy, parser.currentToken(), type);
    }
}
