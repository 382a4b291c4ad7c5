package org.opencarers.sharing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opencarers.core.sharing.Channel;
import org.opencarers.core.sharing.Detention;
import org.opencarers.core.sharing.Direction;
import org.opencarers.core.sharing.PatientStanding;
import org.opencarers.core.sharing.PatientStatus;
import org.opencarers.core.sharing.RecipientRelation;
import org.opencarers.core.sharing.RecipientRole;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.FactBuilder;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Informant;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.SetFact;
import org.opencarers.rules.Unit;

/**
 * The facts of which a local rule on sharing may speak: what is asked for, by whom, how, and about whom. Each is read off the
 * request; what the request does not say is unknown.
 */
public final class AskedFacts {

    /** The item, or a label of it. */
    public static final CodeFact ITEM = fact("sharing.asked.item", "What is asked for?")
            .code(
                    "what is asked for is",
                    Pattern.compile("[A-Z][A-Z0-9_]*"),
                    "the name of an item, in capital letters");

    /** The class of the item, or of a label of it. */
    public static final ChoiceFact<ItemClass> ITEM_CLASS = fact("sharing.asked.item-class", "Of which class is it?")
            .oneOf("what is asked for is of the class", ItemClass.class);

    /** How it would be told. */
    public static final ChoiceFact<Channel> CHANNEL =
            fact("sharing.asked.channel", "How would it be told?").oneOf("it would be told by", Channel.class);

    /** From whom to whom. */
    public static final ChoiceFact<Direction> DIRECTION =
            fact("sharing.asked.direction", "Who would tell whom?").oneOf("it would go from", Direction.class);

    /** What the recipient is to the patient. */
    public static final ChoiceFact<RecipientRelation> RELATION = fact(
                    "sharing.asked.recipient-relation", "What is the recipient to the patient?")
            .oneOf("the recipient is the patient's", RecipientRelation.class);

    /** The roles of the recipient. */
    public static final SetFact<RecipientRole> ROLES = fact(
                    "sharing.asked.recipient-roles", "Which roles has the recipient?")
            .setOf("the recipient's roles include", RecipientRole.class);

    /** The age of the recipient, in completed years. */
    public static final NumberFact<Integer> RECIPIENT_AGE = fact(
                    "sharing.asked.recipient-age", "How old is the recipient?")
            .whole("the recipient's age is", Unit.YEARS, 150);

    /** Whether the recipient lives with the patient. */
    public static final BooleanFact LIVES_WITH_PATIENT = fact(
                    "sharing.asked.lives-with-patient", "Does the recipient live with the patient?")
            .yesOrNo("the recipient lives with the patient", "the recipient lives elsewhere");

    /** The age of the patient, in completed years. */
    public static final NumberFact<Integer> PATIENT_AGE =
            fact("sharing.asked.patient-age", "How old is the patient?").whole("the patient's age is", Unit.YEARS, 150);

    /** Where the patient is cared for. */
    public static final ChoiceFact<PatientStatus> PATIENT_STATUS = fact(
                    "sharing.asked.patient-status", "Where is the patient cared for?")
            .oneOf("the patient is", PatientStatus.class);

    /** Under which section the patient is detained. */
    public static final ChoiceFact<Detention> DETENTION = fact(
                    "sharing.asked.detention", "Under which section is the patient detained?")
            .oneOf("the patient's detention is", Detention.class);

    private static final List<Fact<?>> ALL = List.of(
            ITEM,
            ITEM_CLASS,
            CHANNEL,
            DIRECTION,
            RELATION,
            ROLES,
            RECIPIENT_AGE,
            LIVES_WITH_PATIENT,
            PATIENT_AGE,
            PATIENT_STATUS,
            DETENTION);

    private AskedFacts() {}

    /** All of them, in asking order. */
    public static List<Fact<?>> all() {
        return ALL;
    }

    /** What a request says of all its items. */
    static Facts of(SharingRequest request) {
        return Facts.none().withAll(answers -> {
            answer(answers, CHANNEL, request.getAsk().getChannel());
            answer(answers, DIRECTION, request.getAsk().getDirection());
            answer(answers, RELATION, request.getRecipient().getRelation());
            answer(answers, ROLES, request.getRecipient().getRoles());
            answer(answers, RECIPIENT_AGE, request.getRecipient().getAge());
            answer(answers, LIVES_WITH_PATIENT, request.getRecipient().getLivesWithPatient());
            answer(answers, PATIENT_AGE, request.getPatient().flatMap(PatientStanding::getAge));
            answer(answers, PATIENT_STATUS, request.getPatient().flatMap(PatientStanding::getStatus));
            answer(answers, DETENTION, request.getPatient().flatMap(PatientStanding::getDetention));
        });
    }

    private static <T> void answer(Facts.Answers answers, Fact<T> fact, Optional<T> value) {
        value.ifPresent(known -> answers.answer(fact, known));
    }

    private static FactBuilder fact(String id, String question) {
        return Fact.of(id, question, Informant.PROFESSIONAL);
    }
}
