package org.opencarers.rules.packs;

/** Nobody but its own code can make a pack of this class. */
final class NotConstructibleException extends Exception {

    private static final long serialVersionUID = 1L;

    NotConstructibleException() {
        super("the class is not public, is abstract, or has no public constructor without parameters");
    }
}
