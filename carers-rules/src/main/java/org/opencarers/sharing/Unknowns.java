package org.opencarers.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.analysis.NotKnown;
import org.opencarers.sharing.Standings.Competence;
import org.opencarers.sharing.Standings.Power;
import org.opencarers.sharing.Standings.Telling;

/** The answers to the facts of sharing that stand for not knowing: what a request is read into where it is silent. */
final class Unknowns {

    /**
     * Facts that are read from consents, roles, hearers, labels and parts. Where one of these is silent as a whole,
     * {@link SharingFacts#SOMETHING_UNKNOWN} says so, and what is read from it here means nothing.
     */
    static final List<Fact<?>> READ_FROM_LISTS = readFromLists();

    /**
     * Whether the patient asked staff not to listen. It is read from the consents too. But listening discloses nothing, and stays
     * open while nobody knows of such a wish: the one exception of the specification (section 13) that concerns an unknown.
     */
    static final Fact<?> EXCEPTED = SharingFacts.LISTENING_REFUSED;

    /** All of them. */
    static final List<NotKnown<?>> ALL = all();

    private Unknowns() {}

    private static List<NotKnown<?>> all() {
        List<NotKnown<?>> all = new ArrayList<>(NotKnown.named(Release.POLICY));
        all.add(NotKnown.of(SharingFacts.COMPETENCE, Competence.NOT_ASSESSED));
        all.add(NotKnown.of(SharingFacts.POWER, Power.NOT_CHECKED));
        all.add(NotKnown.of(SharingFacts.TELLING, Telling.OTHER));
        all.add(NotKnown.of(SharingFacts.KNOWN, Knowledge.Standing.NOTHING));
        all.add(NotKnown.of(SharingFacts.KNOWN, Knowledge.Standing.UNCLEAR));
        all.add(NotKnown.of(SharingFacts.MAYBE_KNOWN, true));
        all.add(NotKnown.of(SharingFacts.DECISIONS, Set.of()));
        for (BooleanFact fact : noWhenNotKnown()) {
            all.add(NotKnown.of(fact, false));
        }
        all.add(NotKnown.of(SharingFacts.PERMIT_IN_DOUBT, true));
        all.add(new NotKnown<>(SharingFacts.SOMETHING_UNKNOWN, true, READ_FROM_LISTS));
        return List.copyOf(all);
    }

    private static List<BooleanFact> noWhenNotKnown() {
        return List.of(
                SharingFacts.IDENTITY_VERIFIED,
                SharingFacts.PRIVATE_CHANNEL,
                SharingFacts.RESPONSIBILITY_VERIFIED,
                SharingFacts.DEPUTY_ORDER,
                SharingFacts.LIVES_WITH_PATIENT,
                SharingFacts.NOMINATED_PERSON_IN_FORCE,
                SharingFacts.CONTESTED,
                SharingFacts.INFLUENCED_CARE,
                SharingFacts.OWNER_IS_RECIPIENT,
                SharingFacts.CELL_KNOWN,
                SharingFacts.CELL_DISCHARGE,
                SharingFacts.CELL_REFUSAL,
                SharingFacts.CELL_CONDITION,
                SharingFacts.CELL_CAPACITY_LOST);
    }

    private static List<Fact<?>> readFromLists() {
        List<Fact<?>> facts = new ArrayList<>(SharingFacts.roles());
        facts.addAll(List.of(
                SharingFacts.CONTAINS_ADOPTION,
                SharingFacts.EXCLUDED_HEARER,
                SharingFacts.CONSENT,
                SharingFacts.PARENTS_CONSENT,
                SharingFacts.OWNER_PERMITS,
                SharingFacts.PATIENT_AGREES,
                SharingFacts.REFUSAL_COVERS,
                SharingFacts.CAPABLE_REFUSAL,
                SharingFacts.STATUTORY_WISH,
                SharingFacts.OBJECTS_TO_KNOWN,
                SharingFacts.BY_RELATIVE,
                SharingFacts.BY_PARENT,
                SharingFacts.STATUS_REFUSED,
                SharingFacts.ANY_MAY_COVER,
                SharingFacts.PERMIT_IN_DOUBT));
        return List.copyOf(facts);
    }
}
