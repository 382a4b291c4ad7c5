package org.opencarers.sharing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.opencarers.core.answer.OrNone;
import org.opencarers.core.sharing.Capacity;
import org.opencarers.core.sharing.PatientStanding;
import org.opencarers.core.sharing.RecipientRelation;
import org.opencarers.core.sharing.Risk;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.rules.Citation;
import org.opencarers.sharing.Checklist.Line;
import org.opencarers.sharing.Standings.NamedItem;

/**
 * What a request says in words of what somebody has to record about an item.
 *
 * <p>It never speaks of harm by the recipient or to a child, nor of whether an agreement was free: whoever fills in a checklist may be
 * somebody who must not see that.
 */
final class RequestSays {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int SIXTEEN = 16;

    private final SharingRequest request;
    private final String item;
    private final Optional<PatientStanding> patient;

    RequestSays(SharingRequest request, String item) {
        this.request = request;
        this.item = item;
        this.patient = request.getPatient();
    }

    /** Whether the patient can decide, and since when that is known. */
    Line capacity(Citation citation) {
        String record = "whether the patient can decide about telling this to this person now";
        Optional<OrNone<LocalDate>> assessed = patient.flatMap(PatientStanding::getCapacityAssessedOn);
        boolean dated = assessed.flatMap(OrNone::value).isPresent();
        Optional<String> said = patient.flatMap(PatientStanding::getCapacity)
                .flatMap(RequestSays::capacity)
                .map(words -> words
                        + assessed.map(day -> day.value()
                                        .map(on -> ", assessed on " + DAY.format(on))
                                        .orElse(", not assessed"))
                                .orElse(""));
        return new Line(record, said, said.isEmpty() || !dated, citation);
    }

    private static Optional<String> capacity(Capacity capacity) {
        return switch (capacity) {
            case PRESUMED, NOT_ASSESSED -> Optional.of("capacity is presumed");
            case HAS -> Optional.of("has capacity");
            case LACKS -> Optional.of("lacks capacity");
            case FLUCTUATING -> Optional.of("capacity comes and goes");
            case DISPUTED -> Optional.of("capacity is disputed");
            case UNKNOWN -> Optional.empty();
        };
    }

    /** Whether the patient can decide or, for a child under 16, whether the child is competent. */
    Line whoeverDecides(Citation citation) {
        boolean child = patient.flatMap(PatientStanding::getAge)
                .filter(age -> age < SIXTEEN)
                .isPresent();
        if (!child) {
            return capacity(citation);
        }
        Optional<String> said = patient.flatMap(PatientStanding::getGillick).map(RequestSays::words);
        return Line.open(
                "whether the child is competent to decide about this", said, Basis.NEEDS_GILLICK_ASSESSMENT.citation());
    }

    Line capacityBack(Citation citation) {
        String record = "whether the patient will be able to decide again, and when";
        return patient.flatMap(PatientStanding::getCapacityExpectedBackWithinHours)
                .map(hours -> Line.said(
                        record,
                        hours.value()
                                .map(number -> "expected back within " + number.toPlainString() + " hours")
                                .orElse("not expected back"),
                        citation))
                .orElseGet(() -> Line.open(record, citation));
    }

    Line disagreement(Citation citation) {
        String record = "whether people close to the patient disagree";
        return request.getAsk()
                .getContested()
                .map(contested -> Line.said(record, contested ? "they disagree" : "they do not disagree", citation))
                .orElseGet(() -> Line.open(record, citation));
    }

    Optional<String> relation() {
        Optional<String> relation = request.getRecipient()
                .getRelation()
                .filter(stated -> stated != RecipientRelation.NOT_STATED)
                .map(RequestSays::words);
        return relation.map(words -> "the request says: " + words + ", which decides nothing by itself");
    }

    /** The danger to the patient, where the item is about it; to others, of which a word may name abuse, for some readers only. */
    Optional<String> danger(StaffReader reader) {
        Optional<Risk> risk = request.getRisk();
        return switch (NamedItem.of(item)) {
            case RISK_TO_SELF, SAFETY_PLAN ->
                risk.flatMap(Risk::getToSelf).map(danger -> "to the patient: " + words(danger));
            case RISK_TO_OTHERS, SEXUAL_HEALTH ->
                risk.flatMap(Risk::getToOthers)
                        .filter(danger -> reader == StaffReader.WITH_HARM_FLAGS)
                        .map(danger -> "to others: " + words(danger));
            default -> Optional.empty();
        };
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    String asked() {
        return Items.title(item) + ", to " + request.getRecipient().getRef();
    }
}
