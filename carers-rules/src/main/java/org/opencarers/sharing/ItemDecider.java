package org.opencarers.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opencarers.core.answer.OrNone;
import org.opencarers.core.consent.Consent;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Facts;
import org.opencarers.sharing.Standings.RecipientAge;

/** Decides the items of one request, each for itself: its labels, its parts, and what staff must do. */
final class ItemDecider {

    private static final Set<String> CONTAINERS =
            Set.of("PROBLEM_LIST_ENTRY", "CLINIC_LETTER", "RECORD_EXTRACT", "FULL_RECORD", "RELEVANT_RECORDS");
    private static final String REDACT = "REDACT:";

    private final StandingRow common = new StandingRow();
    private final List<KindWalk> walks = new ArrayList<>();
    private final Circumstances circumstances;
    private final int lastBegun;
    private final LocalDate asOf;
    private final boolean inOwnRight;
    private final boolean toChild;
    private final Map<String, List<String>> labels;
    private final Map<String, List<String>> parts;

    private final LocalDecisions local;

    ItemDecider(SharingRequest request, LocalDecisions local) {
        this.local = local;
        this.circumstances = Circumstances.of(request, common);
        this.lastBegun = GateTables.beginLast(common);
        this.asOf = request.getAsOf();
        RecipientFacts recipient = new RecipientFacts(request.getRecipient());
        this.inOwnRight = recipient.isParentInOwnRight();
        this.toChild = recipient.recipientAge() == RecipientAge.CHILD;
        this.labels = request.getAsk().getLabels().orElse(Map.of());
        this.parts = request.getAsk().getContains().orElse(Map.of());
    }

    /** One label of an item with the answer that it gives. */
    private record Ruling(Basis basis, Gate gate, ItemFacts rests, ItemClass itemClass, List<Citation> local) {

        /** What the national rules say. */
        Ruling(Basis basis, Gate gate, ItemFacts rests, ItemClass itemClass) {
            this(basis, gate, rests, itemClass, List.of());
        }

        /** The strictest first; of equal ones the lowest gate, then the name of the basis. */
        static final Comparator<Ruling> STRICTEST = Comparator.comparing(
                        (Ruling ruling) -> ruling.basis().disclosure(),
                        (one, other) -> one == other ? 0 : one.isStricterThan(other) ? -1 : 1)
                .thenComparing(Ruling::gate)
                .thenComparing(ruling -> ruling.basis().code());
    }

    /** Adds the answer about an item, followed by those about its parts when it is shared; the former is returned. */
    ItemAnswer decide(String item, List<ItemAnswer> answers) {
        return decide(item, false, Set.of(), answers);
    }

    private ItemAnswer decide(String item, boolean part, Set<String> around, List<ItemAnswer> answers) {
        Ruling ruling = strictest(item);
        Basis basis = ruling.basis();
        boolean shared = basis.disclosure() == Disclosure.SHARE;
        List<ItemAnswer> inside = shared ? inside(item, around) : List.of();
        List<String> obligations = shared || !part ? obligations(item, ruling, inside) : List.of();
        ItemAnswer answer = new ItemAnswer(
                item, part, basis, ruling.gate().number(), obligations, evidence(ruling), ruling.local());
        answers.add(answer);
        answers.addAll(inside);
        return answer;
    }

    private List<ItemAnswer> inside(String item, Set<String> around) {
        List<String> within = parts(item);
        if (within.isEmpty()) {
            return List.of();
        }
        Set<String> outer = new LinkedHashSet<>(around);
        outer.add(item);
        List<ItemAnswer> inside = new ArrayList<>();
        for (String each : new LinkedHashSet<>(within)) {
            if (!outer.contains(each)) {
                decide(each, true, outer, inside);
            }
        }
        return inside;
    }

    private List<String> parts(String item) {
        return parts.isEmpty() ? List.of() : parts.getOrDefault(item, List.of());
    }

    /** What stands inside an item, whatever it is labelled with, and what is said to stand inside its label. */
    private List<String> contents(String item, String label) {
        List<String> within = parts(item);
        List<String> ofLabel = parts(label);
        if (item.equals(label) || ofLabel.isEmpty()) {
            return within;
        }
        List<String> both = new ArrayList<>(within);
        both.addAll(ofLabel);
        return both;
    }

    private List<String> obligations(String item, Ruling ruling, List<ItemAnswer> inside) {
        List<String> always = ruling.basis().obligationNames();
        List<String> further = furtherObligations(item, ruling);
        boolean redacted = false;
        for (ItemAnswer answer : inside) {
            if (answer.disclosure() != Disclosure.SHARE) {
                further.add(REDACT + answer.item());
                redacted = true;
            }
        }
        if (redacted) {
            further.add(Obligation.HUMAN_CHECK_OF_REDACTION.name());
        }
        if (further.isEmpty()) {
            return always;
        }
        Set<String> obligations = new LinkedHashSet<>(always);
        obligations.addAll(further);
        return List.copyOf(obligations);
    }

    private static List<String> evidence(Ruling ruling) {
        List<WeighedConsent> evidence = ruling.rests().evidence();
        return switch (evidence.size()) {
            case 0 -> List.of();
            case 1 -> List.of(evidence.get(0).consent().getId());
            default ->
                evidence.stream()
                        .map(consent -> consent.consent().getId())
                        .distinct()
                        .sorted()
                        .toList();
        };
    }

    private Ruling strictest(String item) {
        List<String> given = labels.isEmpty() ? List.of() : labels.getOrDefault(item, List.of());
        if (given.isEmpty()) {
            Ruling national = national(item, item);
            return mayAsk(national) ? stricter(item, national) : national;
        }
        // In the order of their names, so that the order of labels decides nothing where they tie.
        Set<String> all = new TreeSet<>();
        if (!CONTAINERS.contains(item)) {
            all.add(item);
        }
        all.addAll(given);
        Ruling national = all.stream()
                .map(label -> national(item, label))
                .min(Ruling.STRICTEST)
                .orElseThrow();
        return mayAsk(national)
                ? all.stream()
                        .map(label -> stricter(label, national(item, label)))
                        .min(Ruling.STRICTEST)
                        .orElseThrow()
                : national;
    }

    /** Whether the Trust's own rules are asked: not about what a person must be able to act on at once. */
    private boolean mayAsk(Ruling national) {
        return local.areAsked() && !national.basis().route().equals(Optional.of(Route.URGENT));
    }

    /** What the answer about a label rests on, as facts of the policies. */
    Facts facts(String label) {
        ItemKind kind = Items.kindOf(label).orElseThrow();
        StandingRow row = walk(kind).row().copy();
        new ItemFacts(circumstances, label, kind.itemClass()).giveTo(row, parts(label));
        return row.facts();
    }

    /** The way that the items of a kind have in common, gone once. */
    private KindWalk walk(ItemKind kind) {
        for (KindWalk walk : walks) {
            if (walk.kind().equals(kind)) {
                return walk;
            }
        }
        KindWalk walk = KindWalk.of(kind, common);
        walks.add(walk);
        return walk;
    }

    /** What the national rules say of a label, or the Trust's own where they are stricter. */
    private Ruling stricter(String label, Ruling national) {
        if (!national.itemClass().isPersonal()) {
            return national;
        }
        return local.about(circumstances.request(), label, national.itemClass())
                .filter(verdict -> verdict.basis()
                        .disclosure()
                        .isStricterThan(national.basis().disclosure()))
                .map(verdict -> new Ruling(
                        verdict.basis(), Gate.LOCAL_RULE, national.rests(), national.itemClass(), verdict.sources()))
                .orElse(national);
    }

    private Ruling national(String item, String label) {
        ItemKind kind = Items.kindOf(label).orElseThrow();
        ItemClass itemClass = kind.itemClass();
        ItemFacts rests = new ItemFacts(circumstances, label, itemClass);
        KindWalk walk = walk(kind);
        StandingRow row = walk.row().copy();
        rests.giveTo(row, contents(item, label));
        int rule = GateTables.rule(walk.begun(), row);
        Basis basis = GateTables.basis(rule);
        if (basis.disclosure() == Disclosure.SHARE && itemClass.isPersonal()) {
            if (!restsOnPermit(basis)) {
                row.answer(SharingFacts.PERMIT_IN_DOUBT, false);
            }
            switch (GateTables.last(lastBegun, row)) {
                case OVERHEARD -> {
                    return new Ruling(Basis.PRESENCE_OF_EXCLUDED_PERSON, Gate.OVERHEARD, rests, itemClass);
                }
                case TOO_YOUNG -> {
                    return new Ruling(Basis.RECIPIENT_WELFARE, Gate.CHILD_RECIPIENT, rests, itemClass);
                }
                case UNKNOWN -> {
                    return new Ruling(Basis.FACT_UNKNOWN, Gate.UNKNOWN, rests, itemClass);
                }
                case OPEN -> {
                    // What the gates before say stands.
                }
            }
        }
        return new Ruling(basis, GateTables.gate(rule), rests, itemClass);
    }

    /** Whether doubt about a permit matters to an answer: only where it rests on one. */
    private boolean restsOnPermit(Basis basis) {
        return Release.isByPermit(basis) || basis == Basis.PR_AUTHORITY && !inOwnRight;
    }

    private List<String> furtherObligations(String item, Ruling ruling) {
        List<String> further = new ArrayList<>();
        Basis basis = ruling.basis();
        boolean shared = basis.disclosure() == Disclosure.SHARE;
        if (shared && isByConsent(basis) && isReviewDue(ruling)) {
            further.add(Obligation.REVIEW_DUE.name());
        }
        if (shared && toChild && ruling.itemClass().isPersonal()) {
            further.add(Obligation.AGE_APPROPRIATE.name());
            further.add(Obligation.OFFER_YOUNG_CARER_ASSESSMENT.name());
        }
        if (basis.disclosure() == Disclosure.WITHHOLD && item.equals("CONSENT_STATUS")) {
            further.add(Obligation.ASK_PATIENT_IF_CARER_MAY_BE_TOLD_OF_REFUSAL.name());
        }
        return further;
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
                .map(WeighedConsent::consent)
                .flatMap(Consent::getReviewDue)
                .flatMap(OrNone::value)
                .filter(due -> !asOf.isBefore(due))
                .isPresent();
    }
}
