package org.opencarers.core.people;

import org.opencarers.core.text.Titled;

/** What somebody needs in order to understand and be understood, as the Accessible Information Standard has it asked. */
public enum CommunicationNeed implements Titled {
    /** Somebody who interprets a spoken language. */
    SPOKEN_LANGUAGE_INTERPRETER("spoken-language interpreter"),
    /** Somebody who interprets British Sign Language. */
    BRITISH_SIGN_LANGUAGE_INTERPRETER("British Sign Language interpreter"),
    /** Somebody whose lips can be read, in good light. */
    LIP_READING("lip reading"),
    /** Somebody who interprets for a deafblind person. */
    DEAFBLIND_MANUAL_INTERPRETER("deafblind manual interpreter"),
    /** A hearing loop or another aid to hearing. */
    HEARING_LOOP("hearing loop"),
    /** Calls by text relay or text message, not by voice. */
    TEXT_NOT_VOICE("text messages instead of calls"),
    /** Writing in Easy Read: short sentences with pictures. */
    EASY_READ("Easy Read"),
    /** Writing in large print. */
    LARGE_PRINT("large print"),
    /** Writing in Braille. */
    BRAILLE("Braille"),
    /** Writing as a recording. */
    AUDIO_RECORDING("audio recording"),
    /** An independent person who speaks up for them. */
    ADVOCATE("advocate"),
    /** More time than usual. */
    MORE_TIME("more time");

    private final String title;

    CommunicationNeed(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
