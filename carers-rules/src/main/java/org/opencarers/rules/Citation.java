package org.opencarers.rules;

import java.util.Objects;

/**
 * Where a rule, a condition or a number comes from: a source, the place in it, and how certain the reading is.
 *
 * <p>Two citations are equal when they read the same and are known equally well. Where the source ends and the place
 * begins is not part of it: a data file gives both as one text. A citation without a place points at the whole source.
 */
public final class Citation {

    private final String source;
    private final String provision;
    private final Certainty certainty;

    private Citation(String source, String provision, Certainty certainty) {
        this.source = Texts.required("source", source);
        this.provision = Objects.requireNonNull(provision, "provision");
        this.certainty = Objects.requireNonNull(certainty, "certainty");
    }

    /**
     * A citation of a whole source, read at first hand.
     *
     * @param source the name of the Act, instrument, page or document; never blank
     */
    public static Citation of(String source) {
        return new Citation(source, "", Certainty.PRIMARY);
    }

    /**
     * The same source at one place.
     *
     * @param provision the section, regulation, paragraph or page, as lawyers write it ("s.10(3)")
     */
    public Citation at(String provision) {
        return new Citation(source, Texts.required("provision", provision), certainty);
    }

    /** The same place, known as well as the given tag says. */
    public Citation known(Certainty certainty) {
        return new Citation(source, provision, certainty);
    }

    /** The name of the source, without the place in it. */
    public String source() {
        return source;
    }

    /** The place in the source; empty when the whole source is cited. */
    public String provision() {
        return provision;
    }

    /** How well the reading is known. */
    public Certainty certainty() {
        return certainty;
    }

    /** The citation as one reads it aloud: source, then place. Certainty is not part of it. */
    public String text() {
        return provision.isEmpty() ? source : source + " " + provision;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Citation
                && ((Citation) other).text().equals(text())
                && ((Citation) other).certainty == certainty;
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return certainty == Certainty.PRIMARY ? text() : text() + " (" + Texts.words(certainty) + ")";
    }
}
