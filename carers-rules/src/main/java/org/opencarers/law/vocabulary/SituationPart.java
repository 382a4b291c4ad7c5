package org.opencarers.law.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opencarers.core.assessment.CarersAssessment;
import org.opencarers.core.assessment.NeedsAssessment;
import org.opencarers.core.breaks.ShortBreakBooking;
import org.opencarers.core.caring.Caring;
import org.opencarers.core.consent.Agreements;
import org.opencarers.core.contact.Address;
import org.opencarers.core.contact.LocalArea;
import org.opencarers.core.employment.LeaveRequest;
import org.opencarers.core.grants.DisabledFacilitiesGrantApplication;
import org.opencarers.core.grants.GrantApplicant;
import org.opencarers.core.organisations.Delegation;
import org.opencarers.core.people.CaredForPerson;
import org.opencarers.core.people.Carer;
import org.opencarers.core.people.HospitalStay;
import org.opencarers.core.situation.CareSituation;
import org.opencarers.core.support.Charge;
import org.opencarers.core.support.DirectPaymentRequest;
import org.opencarers.core.support.SupportPlan;
import org.opencarers.rules.Judgement;
import org.opencarers.rules.Reading;

/**
 * The parts of a situation off which facts are read, each with where it stands in the document; an answer in a part that is
 * absent is unknown. A part may also record whose judgement the answer in a property is.
 *
 * @param <P> what the part is
 */
record SituationPart<P>(
        String path, Function<CareSituation, Optional<P>> find, BiFunction<P, String, List<Judgement>> judgements) {

    static final SituationPart<CareSituation> WHOLE = new SituationPart<>("", Optional::of);
    static final SituationPart<Carer> CARER = new SituationPart<>("carer", CareSituation::getCarer);
    static final SituationPart<CaredForPerson> CARED_FOR = new SituationPart<>("caredFor", CareSituation::getCaredFor);
    static final SituationPart<Caring> CARING = new SituationPart<>("caring", CareSituation::getCaring);
    static final SituationPart<CarersAssessment> ASSESSMENT =
            new SituationPart<>("carersAssessment", CareSituation::getCarersAssessment, SituationPart::judgements);
    static final SituationPart<NeedsAssessment> NEEDS_ASSESSMENT =
            new SituationPart<>("needsAssessment", CareSituation::getNeedsAssessment);
    static final SituationPart<Agreements> AGREEMENTS = new SituationPart<>("agreements", CareSituation::getAgreements);
    static final SituationPart<LeaveRequest> LEAVE = new SituationPart<>("leave", CareSituation::getLeave);
    static final SituationPart<SupportPlan> SUPPORT_PLAN =
            new SituationPart<>("supportPlan", CareSituation::getSupportPlan);
    static final SituationPart<Charge> CHARGE = SUPPORT_PLAN.part("charge", SupportPlan::getCharge);
    static final SituationPart<DirectPaymentRequest> DIRECT_PAYMENT =
            SUPPORT_PLAN.part("directPayment", SupportPlan::getDirectPayment);
    static final SituationPart<ShortBreakBooking> SHORT_BREAK =
            new SituationPart<>("shortBreak", CareSituation::getShortBreak);
    static final SituationPart<Delegation> DELEGATION = new SituationPart<>("delegation", CareSituation::getDelegation);
    static final SituationPart<DisabledFacilitiesGrantApplication> DISABLED_FACILITIES_GRANT =
            new SituationPart<>("disabledFacilitiesGrant", CareSituation::getDisabledFacilitiesGrant);
    static final SituationPart<GrantApplicant> GRANT_APPLICANT =
            DISABLED_FACILITIES_GRANT.part("applicant", DisabledFacilitiesGrantApplication::getApplicant);
    static final SituationPart<HospitalStay> HOSPITAL_STAY =
            CARED_FOR.part("hospitalStay", CaredForPerson::getHospitalStay);
    static final SituationPart<Address> CARER_ADDRESS = CARER.part("address", Carer::getAddress);
    static final SituationPart<Address> CARED_FOR_ADDRESS = CARED_FOR.part("address", CaredForPerson::getAddress);

    private SituationPart(String path, Function<CareSituation, Optional<P>> find) {
        this(path, find, (part, property) -> List.of());
    }

    private static List<Judgement> judgements(CarersAssessment assessment, String property) {
        return assessment.getJudgements().stream()
                .filter(recorded -> recorded.getAbout().equals(property))
                .flatMap(recorded -> judgement(recorded.getBy(), recorded.getOn()))
                .toList();
    }

    /** Whoever builds a document in a program need not have validated it, so what is no role is not told of. */
    private static Stream<Judgement> judgement(Optional<String> by, Optional<LocalDate> on) {
        Optional<String> role = by.filter(Judgement::isRole);
        return role.isPresent() || on.isPresent() ? Stream.of(new Judgement(role, on)) : Stream.empty();
    }

    private <Q> SituationPart<Q> part(String name, Function<P, Optional<Q>> within) {
        return new SituationPart<>(at(name), situation -> find.apply(situation).flatMap(within));
    }

    /** The answer that a property of the part holds as it is. */
    <T> Reading<T> answer(String property, Function<P, Optional<T>> answer) {
        return Reading.of(at(property), situation -> find.apply(situation).flatMap(answer))
                .judgedIn(situation -> find.apply(situation)
                        .map(part -> judgements.apply(part, property))
                        .orElse(List.of()));
    }

    /** The completed years since the day that a property of the part holds. */
    Reading<Integer> completedYearsSince(String property, Function<P, Optional<LocalDate>> day) {
        return Reading.completedYearsSince(
                at(property), situation -> find.apply(situation).flatMap(day));
    }

    /** The completed weeks since the day that a property of the part holds. */
    Reading<Integer> completedWeeksSince(String property, Function<P, Optional<LocalDate>> day) {
        return Reading.completedWeeksSince(
                at(property), situation -> find.apply(situation).flatMap(day));
    }

    /** Whether an address lies in a local area, where that has been asked. */
    static Reading<Boolean> lies(SituationPart<Address> address, LocalArea area) {
        return address.answer(
                "areas." + area.name(),
                home -> Optional.ofNullable(home.getAreas().get(area)));
    }

    private String at(String property) {
        return path.isEmpty() ? property : path + "." + property;
    }
}
