package org.opencarers.conformance.sharing;

import static org.opencarers.conformance.sharing.Keys.NONE;

import java.time.LocalDate;
import java.util.List;
import org.opencarers.conformance.generate.Dice;
import org.opencarers.core.consent.AttorneyAppointment;
import org.opencarers.core.consent.PowerOfAttorneyType;
import org.opencarers.core.sharing.Capacity;
import org.opencarers.core.sharing.Detention;
import org.opencarers.core.sharing.GillickCompetence;
import org.opencarers.core.sharing.PatientStatus;
import org.opencarers.core.sharing.RecipientRelation;
import org.opencarers.core.sharing.RecipientRole;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the patient and the recipient of a request, at the ages where the law changes. */
record PeopleMaker(LocalDate asOf, Dice dice) {

    ObjectNode patient(Keys keys) {
        return keys.putWhether("alive", true)
                .put("age", 34, 15, 16, 17, 18, 0)
                .putOneOf("status", PatientStatus.COMMUNITY, PatientStatus.values())
                .putOneOf("capacity", dice.either(Capacity.PRESUMED, Capacity.HAS), Capacity.values())
                .put("capacityAssessedOn", asOf.minusDays(1), NONE, asOf)
                .put("capacityExpectedBackWithinHours", NONE, 2, 0, 48)
                .putOneOf("gillick", GillickCompetence.NOT_APPLICABLE, GillickCompetence.values())
                .putOneOf("detention", Detention.NONE, Detention.values())
                .putWhether("careOrder", false)
                .putWhether("contactable", true)
                .putWhether("present", false)
                .object();
    }

    ObjectNode recipient(Keys keys) {
        keys.object().put("ref", (String) keys.usual().getOrDefault("recipient.ref", "mother"));
        keys.putOneOf("relation", RecipientRelation.PARENT, RecipientRelation.values())
                .put("age", 60, 17, 18, 15)
                .putWhether("isCarer", true)
                .putWhether("identityVerified", true)
                .put("roles", dice.chance(10) ? anyRole() : List.of(), anyRole(), anyRole(), List.of())
                .putWhether("parentalResponsibilityVerified", false)
                .putWhether("livesWithPatient", false);
        List<String> hearers = dice.chance(12) ? List.of(dice.either("aunt", "patient", "carer")) : List.of();
        return keys.put("accompaniedBy", hearers, List.of("aunt", "uncle"), List.of("patient"))
                .put("powerOfAttorney", power(keys), NONE)
                .put("deputyOrder", order(keys), NONE)
                .object();
    }

    private List<RecipientRole> anyRole() {
        return List.of(dice.pick(List.of(RecipientRole.values())));
    }

    private ObjectNode power(Keys outer) {
        int trouble = Math.max(outer.trouble(), 10);
        return new Keys(JsonNodeFactory.instance.objectNode(), "power", outer.usual(), dice, trouble)
                .putOneOf("type", PowerOfAttorneyType.HEALTH_AND_WELFARE, PowerOfAttorneyType.values())
                .putWhether("registered", true)
                .putWhether("checkedWithOpg", true)
                .putOneOf("appointment", AttorneyAppointment.SOLE, AttorneyAppointment.values())
                .object();
    }

    private ObjectNode order(Keys outer) {
        int trouble = Math.max(outer.trouble(), 10);
        return new Keys(JsonNodeFactory.instance.objectNode(), "order", outer.usual(), dice, trouble)
                .putWhether("seen", true)
                .putWhether("coversMatter", true)
                .object();
    }
}
