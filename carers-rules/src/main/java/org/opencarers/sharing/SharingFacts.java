package org.opencarers.sharing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.opencarers.core.consent.RecordedDecisionType;
import org.opencarers.core.sharing.RecipientRole;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Fact;
import org.opencarers.rules.FactBuilder;
import org.opencarers.rules.Informant;
import org.opencarers.rules.SetFact;
import org.opencarers.sharing.Standings.AgeGroup;
import org.opencarers.sharing.Standings.Aim;
import org.opencarers.sharing.Standings.Capability;
import org.opencarers.sharing.Standings.Competence;
import org.opencarers.sharing.Standings.DangerToOthers;
import org.opencarers.sharing.Standings.DangerToSelf;
import org.opencarers.sharing.Standings.Detained;
import org.opencarers.sharing.Standings.Jurisdiction;
import org.opencarers.sharing.Standings.NamedItem;
import org.opencarers.sharing.Standings.Place;
import org.opencarers.sharing.Standings.Power;
import org.opencarers.sharing.Standings.RecipientAge;
import org.opencarers.sharing.Standings.StatutoryWish;
import org.opencarers.sharing.Standings.Telling;
import org.opencarers.sharing.Standings.Whether;

/** The facts on which sharing one item turns. Each is known in every request; where it can be unknown, that is a value of it. */
final class SharingFacts {

    /** The roles that change an answer; the others change none, ever. */
    private static final List<RecipientRole> DECIDING_ROLES = List.of(
            RecipientRole.ELECTED_REPRESENTATIVE,
            RecipientRole.SAFEGUARDING_ADULTS_BOARD,
            RecipientRole.VICTIM,
            RecipientRole.PERSONAL_REPRESENTATIVE,
            RecipientRole.NOMINATED_PERSON,
            RecipientRole.NEAREST_RELATIVE_DISPUTED,
            RecipientRole.NEAREST_RELATIVE,
            RecipientRole.PARENTAL_RESPONSIBILITY,
            RecipientRole.ATTORNEY,
            RecipientRole.WELFARE_DEPUTY,
            RecipientRole.DWP_APPOINTEE);

    static final ChoiceFact<ItemClass> ITEM_CLASS = fact("sharing-item.class", "Of which class is the item?")
            .oneOf("the item is of the class", ItemClass.class);
    static final ChoiceFact<NamedItem> ITEM =
            fact("sharing-item.name", "Which item is it?").oneOf("the item is", NamedItem.class);
    static final BooleanFact CONTAINS_ADOPTION = fact(
                    "sharing-item.contains-adoption", "Does it hold anything on adoption?")
            .yesOrNo("the item holds adoption information", "the item is not known to hold adoption information");

    static final ChoiceFact<Jurisdiction> JURISDICTION =
            fact("sharing.jurisdiction", "Whose law applies?").oneOf("the law that applies is", Jurisdiction.class);
    static final ChoiceFact<Aim> AIM =
            fact("sharing.purpose", "What is it for?").oneOf("the purpose is", Aim.class);
    static final ChoiceFact<Telling> TELLING =
            fact("sharing.carer-discloses", "What is the carer telling?").oneOf("the carer is telling", Telling.class);
    static final BooleanFact PRIVATE_CHANNEL = fact("sharing.private-channel", "Is the channel private?")
            .yesOrNo("the channel is private", "the channel is not known to be private");
    static final BooleanFact CONTESTED = fact("sharing.contested", "Do people close to the patient disagree?")
            .yesOrNo("people close to the patient disagree", "nobody close to the patient is known to disagree");
    static final ChoiceFact<Whether> COURT_RESTRICTS = fact(
                    "sharing.court-order-restricts-recipient", "Does a court order restrict the recipient?")
            .oneOf("a court order restricts the recipient:", Whether.class);
    static final BooleanFact NOMINATED_PERSON_IN_FORCE = fact(
                    "sharing.nominated-person-in-force", "Are the provisions on nominated persons in force?")
            .yesOrNo("the provisions on nominated persons are in force", "they are not known to be in force");
    static final BooleanFact PERMIT_IN_DOUBT = fact(
                    "sharing-consent.permit-in-doubt", "Is anything about the permit unknown?")
            .yesOrNo(
                    "a condition of the permit, or what may be later than it, is unknown",
                    "nothing about the permit is unknown");
    static final BooleanFact SOMETHING_UNKNOWN = fact("sharing.something-unknown", "Is anything else unknown?")
            .yesOrNo("something that must be known is unknown", "nothing else is unknown");

    static final ChoiceFact<Whether> ALIVE =
            fact("sharing-patient.alive", "Is the patient alive?").oneOf("the patient is alive:", Whether.class);
    static final ChoiceFact<AgeGroup> AGE =
            fact("sharing-patient.age", "How old is the patient?").oneOf("the patient's age is", AgeGroup.class);
    static final ChoiceFact<Place> PLACE =
            fact("sharing-patient.status", "Where is the patient in care?").oneOf("the patient is", Place.class);
    static final ChoiceFact<Capability> CAPACITY = fact(
                    "sharing-patient.capacity", "Can the patient decide on this, now?")
            .oneOf("the patient's capacity is", Capability.class);
    static final ChoiceFact<Whether> CAPACITY_EXPECTED = fact(
                    "sharing-patient.capacity-expected", "Is capacity expected back?")
            .oneOf("capacity is expected back:", Whether.class);
    static final ChoiceFact<Competence> COMPETENCE =
            fact("sharing-patient.gillick", "Is the child competent?").oneOf("the child is", Competence.class);
    static final ChoiceFact<Detained> DETAINED =
            fact("sharing-patient.detention", "Is the patient detained?").oneOf("the patient is", Detained.class);
    static final ChoiceFact<Whether> CARE_ORDER = fact("sharing-patient.care-order", "Is a care order in force?")
            .oneOf("a care order is in force:", Whether.class);

    // One fact for each: a set of them would have a value for every combination.
    private static final Map<RecipientRole, BooleanFact> ROLES = new EnumMap<>(RecipientRole.class);

    static {
        for (RecipientRole role : DECIDING_ROLES) {
            String words = role.name().toLowerCase(Locale.ROOT);
            ROLES.put(
                    role,
                    fact("sharing-recipient.is-" + words.replace('_', '-'), "Is the recipient in this role?")
                            .yesOrNo(
                                    "the recipient is " + words.replace('_', ' '),
                                    "the recipient is not known to be " + words.replace('_', ' ')));
        }
    }

    static final ChoiceFact<RecipientAge> RECIPIENT_AGE =
            fact("sharing-recipient.age", "Is the recipient a child?").oneOf("the recipient is", RecipientAge.class);
    static final BooleanFact IDENTITY_VERIFIED = fact(
                    "sharing-recipient.identity-verified", "Is the identity verified?")
            .yesOrNo("the recipient's identity is verified", "the recipient's identity is not known to be verified");
    static final BooleanFact RESPONSIBILITY_VERIFIED = fact(
                    "sharing-recipient.parental-responsibility-verified", "Is parental responsibility verified?")
            .yesOrNo("parental responsibility is verified", "parental responsibility is not known to be verified");
    static final BooleanFact LIVES_WITH_PATIENT = fact("sharing-recipient.lives-with-patient", "Do they live together?")
            .yesOrNo("the recipient lives with the patient", "the recipient is not known to live with the patient");
    static final ChoiceFact<Power> POWER = fact("sharing-recipient.power", "What power has the attorney?")
            .oneOf("the attorney's power is", Power.class);
    static final BooleanFact DEPUTY_ORDER = fact("sharing-recipient.deputy-order", "Was the deputy's order seen?")
            .yesOrNo("the sealed order was seen and covers the matter", "no order was seen that covers the matter");
    static final BooleanFact EXCLUDED_HEARER = fact("sharing-recipient.excluded-hearer", "Does anybody else hear it?")
            .yesOrNo("somebody hears who may not be told", "nobody hears who may not be told");

    static final ChoiceFact<Whether> HARM = fact("sharing-risk.from-recipient", "Is the recipient a danger?")
            .oneOf("harm by the recipient is feared:", Whether.class);
    static final ChoiceFact<Whether> CHILD_AT_RISK =
            fact("sharing-risk.to-child", "Is a child at risk?").oneOf("a child is at risk:", Whether.class);
    static final ChoiceFact<DangerToOthers> TO_OTHERS =
            fact("sharing-risk.to-others", "Are others in danger?").oneOf("danger to others is", DangerToOthers.class);
    static final ChoiceFact<DangerToSelf> TO_SELF =
            fact("sharing-risk.to-self", "Is the patient in danger?").oneOf("danger to self is", DangerToSelf.class);

    static final ChoiceFact<ConsentStanding> CONSENT = fact(
                    "sharing-consent.of-patient", "What do the patient's consents come to?")
            .oneOf("the patient's consents come to", ConsentStanding.class);
    static final ChoiceFact<ConsentStanding> PARENTS_CONSENT = fact(
                    "sharing-consent.of-parents", "What do the consents of holders of parental responsibility come to?")
            .oneOf("the consents of holders of parental responsibility come to", ConsentStanding.class);
    static final BooleanFact OWNER_IS_RECIPIENT = fact(
                    "sharing-consent.owner-is-recipient", "Is it the recipient's own?")
            .yesOrNo("the recipient owns the item", "the recipient is not known to own the item");
    static final BooleanFact OWNER_PERMITS = fact("sharing-consent.owner-permits", "Does the owner permit it?")
            .yesOrNo("the owner permits it", "the owner does not permit it");
    static final BooleanFact PATIENT_AGREES = fact("sharing-consent.patient-agrees", "Does the patient permit it too?")
            .yesOrNo("the patient permits it too", "the patient does not permit it");
    static final BooleanFact INFLUENCED_CARE = fact("sharing-consent.influenced-care", "Did it change the treatment?")
            .yesOrNo("it changed the treatment", "it is not known to have changed the treatment");
    static final BooleanFact REFUSAL_COVERS = fact("sharing-consent.refusal-covers", "Does a live refusal cover it?")
            .yesOrNo("a live refusal about the recipient covers the item", "no live refusal covers the item");
    static final ChoiceFact<Whether> CAPABLE_REFUSAL = fact(
                    "sharing-consent.capable-refusal", "Was it refused while the patient had capacity?")
            .oneOf("a refusal made with capacity covers the item:", Whether.class);
    static final ChoiceFact<StatutoryWish> STATUTORY_WISH = fact(
                    "sharing-consent.statutory-wish", "What has the patient asked about notices?")
            .oneOf("the patient has asked to tell", StatutoryWish.class);
    static final BooleanFact OBJECTS_TO_KNOWN = fact(
                    "sharing-consent.objects-to-known", "Is there an objection to talk of what is known?")
            .yesOrNo("the patient objects even to talk of what is known", "there is no such objection");
    static final BooleanFact BY_RELATIVE = fact("sharing-consent.by-relative", "Did a relative consent?")
            .yesOrNo("a relative without authority consented", "no relative without authority consented");
    static final BooleanFact BY_PARENT = fact("sharing-consent.by-parent", "Did a parent permit it?")
            .yesOrNo(
                    "a holder of parental responsibility permitted it",
                    "no holder of parental responsibility permitted it");
    static final BooleanFact STATUS_REFUSED = fact("sharing-consent.status-refused", "May the refusal itself be told?")
            .yesOrNo("a live refusal names what the patient agreed to", "no live refusal names it");
    static final BooleanFact ANY_MAY_COVER = fact("sharing-consent.any-may-cover", "Is any consent about this?")
            .yesOrNo("some consent is or may be about this", "no consent is about this");
    static final BooleanFact LISTENING_REFUSED = fact(
                    "sharing-consent.listening-refused", "Did the patient ask staff not to listen?")
            .yesOrNo("the patient asked staff not to listen", "the patient did not ask staff not to listen");
    static final SetFact<RecordedDecisionType> DECISIONS = fact(
                    "sharing-decision.recorded", "Which decisions are recorded?")
            .setOf("recorded decisions include one of", RecordedDecisionType.class);

    static final ChoiceFact<Knowledge.Standing> KNOWN = fact("sharing-known.standing", "What is known of it?")
            .oneOf("of the item the recipient knows", Knowledge.Standing.class);
    static final BooleanFact MAYBE_KNOWN = fact("sharing-known.may-be-verified", "May it be known and verified?")
            .yesOrNo("the item is or may be known and verified", "the item is not known and verified");

    static final BooleanFact CELL_KNOWN = cell("known-information", "what is known may be talked of");
    static final BooleanFact CELL_DISCHARGE =
            cell("discharge-practicalities", "the practical minimum of a discharge may be told");
    static final BooleanFact CELL_REFUSAL = cell("tell-carer-of-refusal", "a carer may be told of a refusal");
    static final BooleanFact CELL_CONDITION =
            cell("general-condition-quick-confirm", "the general condition may be told");
    static final BooleanFact CELL_CAPACITY_LOST =
            cell("capacity-lost-after-consent", "consent outlasts the loss of capacity");

    private SharingFacts() {}

    /** The recipient is in a role that changes answers. */
    static Condition isIn(RecipientRole role) {
        return Objects.requireNonNull(ROLES.get(role), role::name).isTrue();
    }

    /** Whether the recipient is in each of the roles that change answers. */
    static Collection<BooleanFact> roles() {
        return Collections.unmodifiableCollection(ROLES.values());
    }

    /** Gives the answers about all roles that change answers. */
    static void roles(StandingRow answers, Set<RecipientRole> roles) {
        ROLES.forEach((role, fact) -> answers.answer(fact, roles.contains(role)));
    }

    /** All of them, in the order of the gates that ask for them. */
    static Fact<?>[] all() {
        List<Fact<?>> facts = new ArrayList<>(List.of(ITEM_CLASS, ITEM, LISTENING_REFUSED, TELLING, JURISDICTION, AIM));
        facts.addAll(ROLES.values());
        facts.addAll(List.of(
                COURT_RESTRICTS,
                CONTAINS_ADOPTION,
                PLACE,
                IDENTITY_VERIFIED,
                PRIVATE_CHANNEL,
                ALIVE,
                REFUSAL_COVERS,
                OWNER_IS_RECIPIENT,
                OWNER_PERMITS,
                PATIENT_AGREES,
                INFLUENCED_CARE,
                DECISIONS,
                CAPACITY,
                HARM,
                AGE,
                CHILD_AT_RISK,
                NOMINATED_PERSON_IN_FORCE,
                DETAINED,
                STATUTORY_WISH,
                COMPETENCE,
                CARE_ORDER,
                RESPONSIBILITY_VERIFIED,
                PARENTS_CONSENT,
                TO_SELF,
                TO_OTHERS,
                CONSENT,
                POWER,
                CAPABLE_REFUSAL,
                DEPUTY_ORDER,
                BY_RELATIVE,
                CAPACITY_EXPECTED,
                CONTESTED,
                OBJECTS_TO_KNOWN,
                MAYBE_KNOWN,
                KNOWN,
                BY_PARENT,
                STATUS_REFUSED,
                LIVES_WITH_PATIENT,
                ANY_MAY_COVER,
                CELL_CONDITION,
                CELL_CAPACITY_LOST,
                CELL_KNOWN,
                CELL_REFUSAL,
                CELL_DISCHARGE,
                EXCLUDED_HEARER,
                RECIPIENT_AGE,
                SOMETHING_UNKNOWN,
                PERMIT_IN_DOUBT));
        return facts.toArray(new Fact<?>[0]);
    }

    private static FactBuilder fact(String id, String question) {
        return Fact.of(id, question, Informant.PROFESSIONAL);
    }

    private static BooleanFact cell(String id, String says) {
        return fact("sharing-cell." + id, "What has the Trust decided?")
                .yesOrNo("the Trust has decided that " + says, "the Trust has not decided that " + says);
    }
}
