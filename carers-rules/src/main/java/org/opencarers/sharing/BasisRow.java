package org.opencarers.sharing;

import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Citation;

/** What the table of bases says of one basis. */
record BasisRow(
        String code,
        Disclosure disclosure,
        Optional<Route> route,
        Optional<ReferralRole> to,
        List<Obligation> obligations,
        Citation citation,
        String meaning,
        boolean needsExpertReview,
        Optional<Lawfulness> lawfulness) {

    BasisRow {
        obligations = List.copyOf(obligations);
    }
}
