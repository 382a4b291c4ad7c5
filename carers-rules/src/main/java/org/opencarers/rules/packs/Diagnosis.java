package org.opencarers.rules.packs;

import org.opencarers.core.problem.Problem;
import org.opencarers.core.text.Printable;

/**
 * One thing that is wrong with one pack, in plain words.
 *
 * @param code which of the things that can be wrong
 * @param pack the id of the pack, or the name of its class or jar where the id is not known
 * @param where the jar, directory or module from which it comes
 * @param what what is wrong, a clause without full stop
 * @param remedy what to do about it, a clause without full stop
 */
public record Diagnosis(DiagnosisCode code, String pack, String where, String what, String remedy) {

    /** Keeps the texts so that they can be shown: what a pack calls itself may hold anything. */
    public Diagnosis {
        pack = Printable.text(pack);
        where = Printable.text(where);
        what = Printable.text(what);
        remedy = Printable.text(remedy);
    }

    /** The diagnosis in one line. */
    public String text() {
        return code + ": " + pack + " (" + where + "): " + what + "; " + remedy;
    }

    /** The diagnosis as a problem, for whoever lists problems of every kind. */
    public Problem problem() {
        return Problem.at("$.packs['" + pack + "']", code + ": " + what + " (" + where + "); " + remedy);
    }
}
