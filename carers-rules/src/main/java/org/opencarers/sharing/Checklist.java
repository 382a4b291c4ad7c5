package org.opencarers.sharing;

import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Citation;

/**
 * What a person must record about one item because an answer obliges them to, with what the request already says filled in.
 *
 * <p>For staff only. It says what must stand in the record and never what the answer should be: whoever decides, decides.
 *
 * @param obligation why it must be recorded
 * @param lines what must be recorded, in the order of the form
 */
public record Checklist(Obligation obligation, List<Line> lines) {

    /** Keeps a copy that nobody can change. */
    public Checklist {
        lines = List.copyOf(lines);
    }

    /**
     * One thing that must be recorded.
     *
     * @param record what it is, as it stands within a sentence
     * @param said what the request says of it, in words; empty when it says nothing
     * @param open whether a person still has to fill it in, or to complete what the request says
     * @param citation where it comes from that this must be recorded, and how certain that is
     */
    public record Line(String record, Optional<String> said, boolean open, Citation citation) {

        /** What nobody need add: the request says it all. */
        static Line said(String record, String said, Citation citation) {
            return new Line(record, Optional.of(said), false, citation);
        }

        /** What a person must fill in. */
        static Line open(String record, Citation citation) {
            return new Line(record, Optional.empty(), true, citation);
        }

        /** What a person must complete, or must fill in when the request says nothing. */
        static Line open(String record, Optional<String> said, Citation citation) {
            return new Line(record, said, true, citation);
        }
    }
}
