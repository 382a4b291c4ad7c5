package org.opencarers.rules;

/**
 * Something that the law says and a policy leaves out: declared, and shown to whoever asks.
 *
 * @param text what is not modelled, in plain words
 */
public record Gap(String text) {

    /** Refuses an empty declaration. */
    public Gap {
        Texts.required("text", text);
    }
}
