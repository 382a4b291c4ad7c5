package org.opencarers.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an audit sees of an answer: codes and ids, and which rules gave it; never what anything says.
 *
 * <p>Ids are the caller's own and stand here as they were given: do not put names of people into them.
 *
 * @param id the id of the request; empty when it had none
 * @param asOf the day that was asked about
 * @param policyVersion the version of the rules and of the local policy, as the caller keeps it
 * @param entries the items in the order of the answer, each part behind its whole
 */
public record AuditView(Optional<String> id, LocalDate asOf, String policyVersion, List<Entry> entries) {

    /** Keeps a copy that nobody can change. */
    public AuditView {
        entries = List.copyOf(entries);
    }

    /**
     * The answer about an item, in codes.
     *
     * @param item the item or the part of one
     * @param part whether it is a part
     * @param disclosure the answer
     * @param basis the code of its basis
     * @param route how a referral goes; empty for anything else
     * @param to the role that a referral goes to; empty for anything else
     * @param obligations the codes of what staff must do
     * @param evidence the ids of the consents and decisions on which it rests
     * @param lawfulness on what it is lawful to tell it: the code of the situation and, where grounds are named, those in each
     *     ledger, such as {@code COMMON_LAW:EXPLICIT_CONSENT}; none for what is not told
     */
    public record Entry(
            String item,
            boolean part,
            Disclosure disclosure,
            String basis,
            Optional<Route> route,
            Optional<ReferralRole> to,
            List<String> obligations,
            List<String> evidence,
            List<String> lawfulness) {

        /** Keeps copies that nobody can change. */
        public Entry {
            obligations = List.copyOf(obligations);
            evidence = List.copyOf(evidence);
            lawfulness = List.copyOf(lawfulness);
        }

        private static Entry of(ItemAnswer answer, LocalDate asOf) {
            return new Entry(
                    answer.item(),
                    answer.part(),
                    answer.disclosure(),
                    answer.basis().code(),
                    answer.route(),
                    answer.to(),
                    answer.obligations(),
                    answer.evidence(),
                    answer.basis().lawfulness().map(told -> ledgers(told, asOf)).orElse(List.of()));
        }

        private static List<String> ledgers(Lawfulness told, LocalDate asOf) {
            List<String> codes = new ArrayList<>();
            codes.add(told.name());
            told.commonLaw().forEach(ground -> codes.add("COMMON_LAW:" + ground.code()));
            told.publicBody().forEach(ground -> codes.add("UK_GDPR:" + ground.code()));
            told.charity(asOf).forEach(ground -> codes.add("UK_GDPR_CHARITY:" + ground.code()));
            return codes;
        }
    }

    /**
     * The view of an answer.
     *
     * @param policyVersion the version of the rules and of the local policy, as the caller keeps it
     */
    public static AuditView of(SharingDecision decision, String policyVersion) {
        return new AuditView(
                decision.id(),
                decision.asOf(),
                policyVersion,
                decision.items().stream()
                        .map(answer -> Entry.of(answer, decision.asOf()))
                        .toList());
    }
}
