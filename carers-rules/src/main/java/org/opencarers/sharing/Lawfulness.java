package org.opencarers.sharing;

import java.time.LocalDate;
import java.util.List;
import org.opencarers.core.text.Titled;

/**
 * On what telling something is lawful (the confidentiality specification, section 12).
 *
 * <p>Common-law confidentiality and the UK GDPR are separate, and staff record both for everything that is told. The constants
 * stand in the order of the table {@code lawfulness.json}, which says everything else about them. For some bases the
 * specification names no grounds: they say so, and nothing is guessed.
 */
public enum Lawfulness implements Titled {
    /** Whoever may decide agreed. */
    CONSENTED_SHARING,
    /** A patient who lacks capacity: best interests, an attorney or a deputy. */
    MENTAL_CAPACITY_ACT,
    /** Safeguarding, or a public interest that outweighs confidence. */
    PUBLIC_INTEREST,
    /** An emergency. */
    EMERGENCY,
    /** What sections 132 to 133 of the Mental Health Act 1983 tell staff to send. */
    MENTAL_HEALTH_ACT,
    /** Nothing personal is told. */
    NOTHING_PERSONAL,
    /** It is the carer's own, and goes to that carer. */
    CARERS_OWN,
    /** Something personal is told, and the specification does not say on which grounds. */
    NOT_SETTLED;

    static {
        LawfulnessTable.requireExactly(values());
    }

    /** What is told in this situation and why, in one plain sentence for staff. */
    @Override
    public String title() {
        return row().title();
    }

    /** The grounds in the common law of confidentiality; none when nothing personal is told or they are not settled. */
    public List<LawfulGround> commonLaw() {
        return row().commonLaw();
    }

    /** The grounds in the UK GDPR for a public body, such as an NHS body or a council; none like {@link #commonLaw}. */
    public List<LawfulGround> publicBody() {
        return row().publicBody();
    }

    /**
     * What a charity may rely on beside them when it discloses for safeguarding, and a public body may not.
     *
     * @param day the day on which something is told; a ground that came into force later is not there
     */
    public List<LawfulGround> charity(LocalDate day) {
        return row().charity().stream().filter(ground -> ground.isThereOn(day)).toList();
    }

    /** Whether grounds are named: false when nothing personal is told or they are not settled. */
    public boolean isSettled() {
        return !row().commonLaw().isEmpty();
    }

    LawfulnessRow row() {
        return LawfulnessTable.row(this);
    }
}
