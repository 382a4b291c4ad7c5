package org.opencarers.example.kent;

import org.opencarers.core.caring.CareProvision;
import org.opencarers.core.caring.Relationship;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Condition;

/**
 * Conditions that several policies of Kent share.
 *
 * <p>A policy gives each condition the clause and the source that it has in its own text.
 */
final class KentConditions {

    /** The code of the county: districts have codes of their own, and Medway is not under the county. */
    static final Condition LIVES_IN_KENT =
            CarerFacts.AUTHORITY_CODE.is("E10000016").named("the carer lives in Kent (E10000016)");

    /** Whoever only means to care does not care yet. */
    static final Condition CARES = CareFacts.PROVISION.is(CareProvision.PROVIDES);

    /** The report speaks of relatives and friends; whether it means others too, it does not say. */
    static final Condition NEITHER_RELATIVE_NOR_FRIEND =
            CareFacts.RELATIONSHIP.isAnyOf(Relationship.NEIGHBOUR, Relationship.OTHER);

    private KentConditions() {}
}
