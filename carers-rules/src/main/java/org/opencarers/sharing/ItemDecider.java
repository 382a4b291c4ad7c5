package org.opencarers.sharing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.opencarers.core.answer.OrNone;
import org.opencarers.core.consent.Consent;
import org.opencarers.core.sharing.RecipientRole;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.sharing.Standings.RecipientAge;

/** Decides the items of one request, each for itself: its labels, its parts, and what staff must do. */
final class ItemDecider {

    private static final Set<String> CONTAINERS =
            Set.of("PROBLEM_LIST_ENTRY", "CLINIC_LETTER", "RECORD_EXTRACT", "FULL_RECORD", "RELEVANT_RECORDS");
    private static final String REDACT = "REDACT:";

    private final DecisionEngine engine;
    private final SharingRequest request;
    private final ConsentBook book;
    private final Facts common;

    ItemDecider(DecisionEngine engine, SharingRequest request) {
        this.engine = engine;
        this.request = request;
        this.book = new ConsentBook(request);
        this.common = new RequestFacts(request).facts();
    }

    /** One label of an item with the answer that it gives. */
    private record Ruling(Basis basis, Supplier<Gate> gate, ItemFacts rests, ItemClass itemClass) {

        /** The strictest first; of equal ones the lowest gate, then the name of the basis. */
        static final Comparator<Ruling> STRICTEST = Comparator.comparing(
                        (Ruling ruling) -> ruling.basis().disclosure(),
                        (one, other) -> one == other ? 0 : one.isStricterThan(other) ? -1 : 1)
                .thenComparing(ruling -> ruling.gate().get())
                .thenComparing(ruling -> ruling.basis().code());
    }

    /** The answer about an item, followed by those about its parts when it is shared. */
    List<ItemAnswer> decide(String item) {
        return decide(item, false, Set.of());
    }

    private List<ItemAnswer> decide(String item, boolean part, Set<String> around) {
        Ruling ruling =
                labels(item).stream().map(this::ruling).min(STRICTEST_FIRST).orElseThrow();
        List<ItemAnswer> inside = new ArrayList<>();
        Set<String> obligations = new LinkedHashSet<>();
        boolean shared = ruling.basis().disclosure() == Disclosure.SHARE;
        if (shared || !part) {
            ruling.basis().obligations().forEach(obligation -> obligations.add(obligation.name()));
            obligations.addAll(furtherObligations(item, ruling));
        }
        if (shared) {
            Set<String> outer = new LinkedHashSet<>(around);
            outer.add(item);
            for (String each : parts(item)) {
                if (!outer.contains(each)) {
                    inside.addAll(decide(each, true, outer));
                }
            }
            List<String> redacted = inside.stream()
                    .filter(answer -> answer.disclosure() != Disclosure.SHARE)
                    .map(ItemAnswer::item)
                    .distinct()
                    .toList();
            redacted.forEach(each -> obligations.add(REDACT + each));
            if (!redacted.isEmpty()) {
                obligations.add(Obligation.HUMAN_CHECK_OF_REDACTION.name());
            }
        }
        List<ItemAnswer> answers = new ArrayList<>();
        answers.add(new ItemAnswer(item, part, ruling.basis(), List.copyOf(obligations), evidence(ruling)));
        answers.addAll(inside);
        return answers;
    }

    private static final Comparator<Ruling> STRICTEST_FIRST = Ruling.STRICTEST;

    private static List<String> evidence(Ruling ruling) {
        return ruling.rests().evidence().stream()
                .map(Consent::getId)
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> labels(String item) {
        List<String> labels = request.getAsk()
                .getLabels()
                .map(all -> all.getOrDefault(item, List.of()))
                .orElse(List.of());
        // In the order of their names, so that the order of labels decides nothing where they tie.
        Set<String> all = new TreeSet<>();
        if (labels.isEmpty() || !CONTAINERS.contains(item)) {
            all.add(item);
        }
        all.addAll(labels);
        return List.copyOf(all);
    }

    private List<String> parts(String item) {
        return request.getAsk().getContains().map(all -> all.getOrDefault(item, List.of())).orElse(List.of()).stream()
                .distinct()
                .toList();
    }

    private Ruling ruling(String item) {
        ItemClass itemClass = Items.classOf(item).orElseThrow();
        ItemFacts rests = new ItemFacts(request, book, item, itemClass);
        Facts facts = rests.addTo(common);
        Basis basis = only(engine.decide(Gates.POLICY, facts, request.getAsOf()));
        if (basis.disclosure() == Disclosure.SHARE && isPersonal(itemClass)) {
            switch (only(engine.decide(Release.LAST_GATES, lastFacts(basis, facts), request.getAsOf()))) {
                case OVERHEARD -> {
                    return new Ruling(Basis.PRESENCE_OF_EXCLUDED_PERSON, () -> Gate.OVERHEARD, rests, itemClass);
                }
                case TOO_YOUNG -> {
                    return new Ruling(Basis.RECIPIENT_WELFARE, () -> Gate.CHILD_RECIPIENT, rests, itemClass);
                }
                case UNKNOWN -> {
                    return new Ruling(Basis.FACT_UNKNOWN, () -> Gate.UNKNOWN, rests, itemClass);
                }
                case OPEN -> {
                    // What the gates before say stands.
                }
            }
        }
        return new Ruling(basis, () -> only(engine.decide(Gates.WHICH, facts, request.getAsOf())), rests, itemClass);
    }

    /** The facts for the last gates: doubt about a permit matters only to an answer that rests on it. */
    private static Facts lastFacts(Basis basis, Facts facts) {
        boolean inOwnRight = facts.given(SharingFacts.RESPONSIBILITY_VERIFIED).orElse(false)
                && SharingFacts.isGivenAs(RecipientRole.PARENTAL_RESPONSIBILITY, facts);
        boolean restsOnPermit = Release.isByPermit(basis) || basis == Basis.PR_AUTHORITY && !inOwnRight;
        return restsOnPermit ? facts : facts.withAll(answers -> answers.answer(SharingFacts.PERMIT_IN_DOUBT, false));
    }

    private static <O extends Enum<O> & Outcome> O only(Decision<O> decision) {
        return decision.outcome().orElseThrow(() -> new IllegalStateException("undetermined: " + decision));
    }

    private List<String> furtherObligations(String item, Ruling ruling) {
        List<String> further = new ArrayList<>();
        Basis basis = ruling.basis();
        boolean shared = basis.disclosure() == Disclosure.SHARE;
        if (shared && isByConsent(basis) && isReviewDue(ruling)) {
            further.add(Obligation.REVIEW_DUE.name());
        }
        if (shared
                && isPersonal(ruling.itemClass())
                && common.given(SharingFacts.RECIPIENT_AGE).equals(Optional.of(RecipientAge.CHILD))) {
            further.add(Obligation.AGE_APPROPRIATE.name());
            further.add(Obligation.OFFER_YOUNG_CARER_ASSESSMENT.name());
        }
        if (item.equals("CONSENT_STATUS") && basis.disclosure() == Disclosure.WITHHOLD) {
            further.add(Obligation.ASK_PATIENT_IF_CARER_MAY_BE_TOLD_OF_REFUSAL.name());
        }
        return further;
    }

    /** What is listened to, general, or the carer's own is open in every state. */
    private static boolean isPersonal(ItemClass itemClass) {
        return switch (itemClass) {
            case LISTENING, GENERAL, CHOSEN_FROM_RECORD, CARERS_OWN -> false;
            default -> true;
        };
    }

    private static boolean isByConsent(Basis basis) {
        return switch (basis) {
            case EXPLICIT_CONSENT, CONSENT_16_17, CONSENT_GILLICK -> true;
            default -> false;
        };
    }

    private boolean isReviewDue(Ruling ruling) {
        return ruling.rests()
                .deciding()
                .flatMap(Consent::getReviewDue)
                .flatMap(OrNone::value)
                .filter(due -> !request.getAsOf().isBefore(due))
                .isPresent();
    }
}
