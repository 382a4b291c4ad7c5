package org.opencarers.sharing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.sharing.Checklist.Line;

/** The checklists that an answer about an item obliges somebody to fill in. */
final class Checklists {

    /** The obligations to record what somebody judged; of the others each says all that there is to do. */
    static final Set<Obligation> JUDGED = Collections.unmodifiableSet(EnumSet.of(
            Obligation.PREFILL_S4_CHECKLIST,
            Obligation.QUICK_BEST_INTERESTS_RECORD,
            Obligation.RECORD_DECISION_EITHER_WAY,
            Obligation.RECORD_AFTER,
            Obligation.RECORD_WHAT_WAS_DISCLOSED));

    private static final Citation ACT = Citation.of("Mental Capacity Act 2005");
    private static final Citation DECISION = rules("gate 8");
    private static final Citation PROFESSION = rules("section 16");
    private static final Citation LEDGERS = rules("section 12");

    private final ItemAnswer answer;
    private final StaffReader reader;
    private final RequestSays says;
    private final ConsentsSay consents;
    private final Citation source;

    private Checklists(SharingRequest request, ItemAnswer answer, StaffReader reader) {
        this.answer = answer;
        this.reader = reader;
        this.says = new RequestSays(request, answer.item());
        this.consents = new ConsentsSay(request, answer.item());
        this.source = answer.basis().citation();
    }

    private static Citation rules(String place) {
        return Citation.of("Rules of sharing, " + place).known(Certainty.INFERRED);
    }

    /** One for each obligation to record a judgement, in the order of the obligations. */
    static List<Checklist> of(SharingRequest request, ItemAnswer answer, StaffReader reader) {
        List<Checklist> checklists = new ArrayList<>();
        for (Obligation obligation : answer.basis().obligations()) {
            if (JUDGED.contains(obligation) && answer.obligations().contains(obligation.name())) {
                checklists.add(new Checklist(obligation, new Checklists(request, answer, reader).lines(obligation)));
            }
        }
        return checklists;
    }

    private List<Line> lines(Obligation obligation) {
        List<Line> lines = new ArrayList<>();
        switch (obligation) {
            case PREFILL_S4_CHECKLIST -> {
                addCapacity(lines);
                addConsultation(lines);
                lines.add(Line.open("why telling it, or not, is in the patient's best interests", ACT.at("s.4")));
                addDecision(lines, Lawfulness.MENTAL_CAPACITY_ACT);
            }
            case QUICK_BEST_INTERESTS_RECORD -> {
                addCapacity(lines);
                lines.add(Line.open("how close this person is to the patient", says.relation(), source));
                lines.add(Line.open("why telling it is in the patient's best interests", ACT.at("s.4")));
                addDecision(lines, answer.basis().lawfulness().orElse(Lawfulness.MENTAL_CAPACITY_ACT));
            }
            case RECORD_DECISION_EITHER_WAY -> {
                lines.add(Line.open("what harm threatens, and how soon", says.danger(reader), source));
                lines.add(says.whoeverDecides(ACT.at("ss.2–3")));
                lines.add(Line.open("what the patient wishes, asked now or earlier", consents.wishes(), source));
                lines.add(Line.open("what was decided, whichever way, and why", source));
                addDecision(lines, ifTold());
            }
            case RECORD_AFTER -> {
                lines.add(Line.open("what the emergency was, and what was asked and told in it", source));
                addDecision(lines, Lawfulness.EMERGENCY);
                Citation after = Basis.EMERGENCY_RECORDED.citation();
                lines.add(Line.open("if it was told: the review by the Caldicott Guardian within 72 hours", after));
                lines.add(
                        Line.open("if it was told: when it was safe to tell the patient, and that it was done", after));
            }
            case RECORD_WHAT_WAS_DISCLOSED -> {
                addCapacity(lines);
                addConsultation(lines);
                lines.add(Line.open("what was told in asking, and that it was no more than asking needed", source));
                addWho(lines);
            }
            default -> throw new IllegalArgumentException("nothing is judged where staff must " + obligation.meaning());
        }
        return lines;
    }

    /** Whether the patient can decide, now or soon, and what they said while they could. */
    private void addCapacity(List<Line> lines) {
        lines.add(says.capacity(ACT.at("ss.2–3")));
        lines.add(says.capacityBack(ACT.at("s.4(3)")));
        lines.add(Line.open(
                "what the patient refused or wished earlier",
                consents.wishes(),
                ACT.at("s.4(6)(a)").known(Certainty.SECONDARY)));
    }

    private void addConsultation(List<Line> lines) {
        lines.add(
                Line.open("who was consulted about the patient's best interests", consents.people(), ACT.at("s.4(7)")));
        lines.add(says.disagreement(ACT.at("s.4")));
    }

    /** What a recorded decision must say so that it counts when somebody asks again. */
    private void addDecision(List<Line> lines, Lawfulness situation) {
        lines.add(Line.said("what may be told to whom; the decision opens nothing else", says.asked(), DECISION));
        addWho(lines);
        lines.add(Line.open("until which day the decision holds, or that no day is set", DECISION));
        lines.add(Line.open("if it is told: on what that is lawful, in both ledgers", grounds(situation), LEDGERS));
    }

    private void addWho(List<Line> lines) {
        lines.add(Line.open(
                "who decided, in which role and of which profession",
                answer.to().map(role -> "referred to " + role.title()),
                PROFESSION));
        lines.add(Line.open("on which day it was decided", DECISION));
    }

    /** Of a judgement only the public interest has grounds that are named beforehand. */
    private Lawfulness ifTold() {
        return switch (answer.basis()) {
            case NEEDS_JUDGEMENT_PUBLIC_INTEREST, NEEDS_JUDGEMENT_PUBLIC_INTEREST_INFECTION ->
                Lawfulness.PUBLIC_INTEREST;
            default -> Lawfulness.NOT_SETTLED;
        };
    }

    private static Optional<String> grounds(Lawfulness situation) {
        return situation.isSettled()
                ? Optional.of("in common law " + joined(situation.commonLaw())
                        + "; under the UK GDPR, for a public body, " + joined(situation.publicBody()))
                : Optional.empty();
    }

    private static String joined(List<LawfulGround> grounds) {
        return grounds.stream().map(LawfulGround::ground).collect(Collectors.joining("; "));
    }
}
