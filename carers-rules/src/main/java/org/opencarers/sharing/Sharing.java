package org.opencarers.sharing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.RefusedException;
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

    // The gates name most facts and all bases, so their diagram is larger than that of a policy about a benefit.
    private static final int NODES = 1_000_000;

    private final DecisionEngine engine = DecisionEngine.of(new PolicyPack[0]).withNodeBudget(NODES);

    /** Decides by the national rules for England. */
    public Sharing() {}

    /** Everything for which a request would be refused, without deciding it; empty when it can be answered. */
    public List<Problem> check(SharingRequest request) {
        return ItemCheck.problems(request);
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
        ItemDecider decider = new ItemDecider(engine, request);
        List<ItemAnswer> answers = new ArrayList<>();
        List<String> told = new ArrayList<>();
        boolean personal = false;
        for (String item : new LinkedHashSet<>(request.getAsk().getItems())) {
            List<ItemAnswer> given = decider.decide(item);
            answers.addAll(given);
            if (ItemCheck.isPersonal(item)) {
                personal = true;
                if (given.get(0).disclosure() == Disclosure.SHARE) {
                    told.add(item);
                }
            }
        }
        return new SharingDecision(request.getId(), request.getAsOf(), answers, CarerMessage.of(told, personal));
    }

    /** Which rules decide: the version that a receipt names, and an {@link AuditView} may. */
    public PolicyVersion version() {
        return SharingReceipt.VERSION;
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
        return SharingReceipt.of(request, decide(request), salt);
    }
}
