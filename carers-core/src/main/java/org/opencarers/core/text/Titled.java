package org.opencarers.core.text;

/**
 * A constant with a name of its own for people to read. Constants without one are read in small letters, word by word.
 */
public interface Titled {

    /**
     * What it is called.
     *
     * @return the name as it stands within a sentence, for example {@code Northern Ireland}; never blank
     */
    String title();
}
