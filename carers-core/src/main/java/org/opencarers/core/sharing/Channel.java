package org.opencarers.core.sharing;

/** How the recipient would be told (the confidentiality specification, section 2.3). */
public enum Channel {
    /** In person; private. */
    IN_PERSON,
    /** By telephone, the recipient having called; private. */
    PHONE_IN,
    /** By telephone, the team calling; private. */
    PHONE_OUT,
    /** By video call; private. */
    VIDEO_CALL,
    /** By letter; private. */
    LETTER,
    /** By secure email; private. */
    SECURE_EMAIL,
    /** By email to an address that others read; not private. */
    SHARED_EMAIL,
    /** By a message left on an answering machine; not private. */
    VOICEMAIL
}
