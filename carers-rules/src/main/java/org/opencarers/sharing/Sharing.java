package org.opencarers.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.RefusedException;
import org.opencarers.rules.receipt.DecidedBy;
import org.opencarers.rules.receipt.PolicyVersion;
import org.opencarers.rules.receipt.Receipt;
import org.opencarers.rules.receipt.Salt;

/**
 * Decides what may be told to whom: for each item share, withhold, or refer to a person.
 *
 * <p>A pure function of the request. Nothing is shared without a gateway, and nothing unknown ever opens one. Immutable, and safe
 * for any number of threads.
 */
public final class Sharing {

    /** What may be told, {@code england.sharing}: each answer about an item is an outcome of it, and receipts of sharing name it. */
    public static final Policy<Disclosure> POLICY = Release.POLICY;

    private final DecisionEngine engine;
    private final LocalDecisions local;
    private final boolean cellsAreSet;
    private final Supplier<DecidedBy> decidedBy;

    /** Decides by the national rules for England. */
    public Sharing() {
        this(DecisionEngine.of());
    }

    private Sharing(DecisionEngine engine) {
        this.engine = engine;
        this.local = new LocalDecisions(engine);
        this.cellsAreSet = Cells.areSet(engine);
        this.decidedBy = new OnFirstUse<>(() -> SharingReceipt.decidedBy(engine));
    }

    /**
     * Decides by the national rules for England, and by what the packs of an engine add: restrictions of {@link LocalRules}, and
     * values of {@link Cells}.
     *
     * <p>Where a pack that has to do with sharing is not whole, nothing personal is told: what fails counts as a restriction.
     */
    public static Sharing with(DecisionEngine engine) {
        return new Sharing(engine);
    }

    /** Everything for which a request would be refused, without deciding it; empty when it can be answered. */
    public List<Problem> check(SharingRequest request) {
        List<Problem> problems = ItemCheck.problems(request);
        return problems.isEmpty() && !isCovered(request.getAsOf())
                ? engine.check(Gates.POLICY, Facts.none(), request.getAsOf())
                : problems;
    }

    /** Whether the rules cover a day, as {@link DecisionEngine#check} finds it; they need nothing else of it. */
    private static boolean isCovered(LocalDate day) {
        return SharingRules.ALWAYS.contains(day) && !day.isAfter(DateFact.LATEST);
    }

    /**
     * Decides.
     *
     * @throws RefusedException with all problems, when items or labels are not those of the catalogue
     */
    public SharingDecision decide(SharingRequest request) {
        List<Problem> problems = check(request);
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
        SharingRequest decided = cellsAreSet ? Cells.decided(request, engine) : request;
        ItemDecider decider = new ItemDecider(decided, local);
        List<ItemAnswer> answers = new ArrayList<>();
        List<String> told = new ArrayList<>();
        boolean personal = false;
        List<String> items = request.getAsk().getItems();
        for (int place = 0; place < items.size(); place++) {
            String item = items.get(place);
            if (items.indexOf(item) < place) {
                continue;
            }
            ItemAnswer given = decider.decide(item, answers);
            if (ItemCheck.isPersonal(item)) {
                personal = true;
                if (given.disclosure() == Disclosure.SHARE) {
                    told.add(item);
                }
            }
        }
        return new SharingDecision(request.getId(), request.getAsOf(), answers, CarerMessage.of(told, personal));
    }

    /**
     * The policies that decide, as data: {@code england.sharing}, which says what may be told, those that it is made of, and what the
     * Trust's own rules say on top.
     *
     * <p>They are asked all together, about an item that a document asks for, and by {@link #decide} only: their facts are read
     * off the document.
     */
    public List<Policy<?>> policies() {
        List<Policy<?>> policies = new ArrayList<>(SharingReceipt.POLICIES);
        policies.add(engine.inForce(LocalRules.POLICY));
        return List.copyOf(policies);
    }

    /** Searches the policies for a case that is shared only because something is not known: all cases at once, anew each time. */
    public SharingProof proof() {
        return SharingProof.of(version(), Release.POLICY);
    }

    /** Which rules decide: the version that a receipt names, and an {@link AuditView} may. */
    public PolicyVersion version() {
        return decidedBy().policy();
    }

    /** By what is decided, as a receipt names it: the version of the rules, and the packs that they are of. */
    public DecidedBy decidedBy() {
        return decidedBy.get();
    }

    /**
     * The receipt of the decision about a request: proof of it that holds no content.
     *
     * <p>The order of consents and other evidence, and saying a thing twice, make no difference; the order of the items does,
     * because the answer shows it.
     *
     * @param salt the secret of this receipt, a new one for each; see {@link Salt} for where it must be kept
     * @throws RefusedException with all problems, when the request cannot be answered
     */
    public Receipt receipt(SharingRequest request, Salt salt) {
        return SharingReceipt.of(decidedBy(), request, decide(request), salt);
    }
}
