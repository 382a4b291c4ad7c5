package org.opencarers.law.vocabulary;

import static org.opencarers.rules.Informant.AUTHORITY;
import static org.opencarers.rules.Informant.CARER;

import java.util.List;
import org.opencarers.core.people.Carer;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Unit;

/** Facts about where the carer lives and has been, which benefits ask about. */
public final class PresenceFacts {

    /** Whether the carer meets the residence and presence conditions of Carer Support Payment. */
    public static final BooleanFact MEETS_CSP_RESIDENCE = Fact.of(
                    "carer.meets-csp-residence",
                    "Does the carer meet the residence and presence conditions of Carer Support Payment?",
                    AUTHORITY)
            .yesOrNo(
                    "the carer meets the residence and presence conditions of Carer Support Payment",
                    "the carer does not meet the residence and presence conditions of Carer Support Payment")
            .readBy(SituationPart.CARER.answer("meetsCspResidence", Carer::getMeetsCspResidence));

    /** Whether the carer is habitually resident; for dates before 2013, ordinarily resident. */
    public static final BooleanFact HABITUALLY_RESIDENT = Fact.of(
                    "carer.habitually-resident", "Is the carer habitually (before 2013: ordinarily) resident?", CARER)
            .yesOrNo("the carer is habitually resident", "the carer is not habitually resident")
            .readBy(SituationPart.CARER.answer("habituallyResident", Carer::getHabituallyResident));

    /** Whether the carer is subject to immigration control. */
    public static final BooleanFact SUBJECT_TO_IMMIGRATION_CONTROL = Fact.of(
                    "carer.subject-to-immigration-control", "Is the carer subject to immigration control?", CARER)
            .yesOrNo("the carer is subject to immigration control", "the carer is not subject to immigration control")
            .readBy(SituationPart.CARER.answer("subjectToImmigrationControl", Carer::getSubjectToImmigrationControl));

    /** Weeks among the last 156 in which the carer was present, 0 to 156. */
    public static final NumberFact<Integer> WEEKS_PRESENT_LAST_156 = Fact.of(
                    "carer.weeks-present-last-156", "In how many of the last 156 weeks was the carer present?", CARER)
            .whole("the weeks present among the last 156 are", Unit.WEEKS, 156)
            .readBy(SituationPart.CARER.answer("weeksPresentLast156", Carer::getWeeksPresentLast156));

    /** Weeks among the last 52 in which the carer was present, 0 to 52. */
    public static final NumberFact<Integer> WEEKS_PRESENT_LAST_52 = Fact.of(
                    "carer.weeks-present-last-52", "In how many of the last 52 weeks was the carer present?", CARER)
            .whole("the weeks present among the last 52 are", Unit.WEEKS, 52)
            .readBy(SituationPart.CARER.answer("weeksPresentLast52", Carer::getWeeksPresentLast52));

    /** Whether past presence is not asked of the carer, as with refugee status or humanitarian protection. */
    public static final BooleanFact PAST_PRESENCE_EXEMPT = Fact.of(
                    "carer.past-presence-exempt",
                    "Is the carer exempt from past presence (refugee or humanitarian protection)?",
                    CARER)
            .yesOrNo("the carer is exempt from past presence", "the carer is not exempt from past presence")
            .readBy(SituationPart.CARER.answer("pastPresenceExempt", Carer::getPastPresenceExempt));

    static final List<Fact<?>> ALL = List.of(
            MEETS_CSP_RESIDENCE,
            HABITUALLY_RESIDENT,
            SUBJECT_TO_IMMIGRATION_CONTROL,
            WEEKS_PRESENT_LAST_156,
            WEEKS_PRESENT_LAST_52,
            PAST_PRESENCE_EXEMPT);

    private PresenceFacts() {}
}
