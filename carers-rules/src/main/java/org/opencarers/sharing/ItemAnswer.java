package org.opencarers.sharing;

import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Citation;

/**
 * The answer about one item, or about a part of one.
 *
 * @param item the item
 * @param part whether it stands inside an item that is shared
 * @param basis why
 * @param gate the number of the gate that answers, {@code 1} to {@code 18} (the confidentiality specification, section 5), or
 *     {@code local} for a rule of the Trust's own
 * @param obligations what staff must do, by name, in order; none for a part that is not shared. {@code REDACT:} and the name of a
 *     part stands for each part that must be taken out
 * @param evidence the ids of the consents on which the answer may rest, in alphabetical order
 * @param local the sources of the Trust's own rule that answers; empty where the national rules do
 */
public record ItemAnswer(
        String item,
        boolean part,
        Basis basis,
        String gate,
        List<String> obligations,
        List<String> evidence,
        List<Citation> local) {

    /** Keeps the order of the obligations. */
    public ItemAnswer {
        obligations = List.copyOf(obligations);
        evidence = List.copyOf(evidence);
        local = List.copyOf(local);
    }

    /** An answer of the national rules. */
    public ItemAnswer(
            String item, boolean part, Basis basis, String gate, List<String> obligations, List<String> evidence) {
        this(item, part, basis, gate, obligations, evidence, List.of());
    }

    /** The sources of the answer. */
    public List<Citation> citations() {
        return local.isEmpty() ? List.of(basis.citation()) : local;
    }

    /** Whether it may be told; what a part may not is withheld, and nobody is asked about it. */
    public Disclosure disclosure() {
        return part && basis.disclosure() != Disclosure.SHARE ? Disclosure.WITHHOLD : basis.disclosure();
    }

    /** How quickly a person looks at it; empty when nobody need. */
    public Optional<Route> route() {
        return part ? Optional.empty() : basis.route();
    }

    /** Which role looks at it; empty when nobody need. */
    public Optional<ReferralRole> to() {
        return part ? Optional.empty() : basis.to();
    }
}
