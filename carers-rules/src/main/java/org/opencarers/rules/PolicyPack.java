package org.opencarers.rules;

/**
 * What one authority contributes: policies of its own, with the facts and constraints that they speak of.
 *
 * <p>This is the one door for policy, found by {@link java.util.ServiceLoader}. National law comes through it as well.
 * Implementations have a public constructor without parameters, hold no state, and read nothing from outside.
 */
public interface PolicyPack {

    /** The id of the pack: kebab-case words joined by dots, stable for ever. */
    String id();

    /** Adds what the pack contributes. Called once for each engine; order among packs never matters. */
    void contribute(Contributions contributions);
}
