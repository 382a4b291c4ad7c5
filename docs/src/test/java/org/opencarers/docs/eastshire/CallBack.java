package org.opencarers.docs.eastshire;

import java.util.Optional;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.rules.Citation;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DeclaredFacts;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Informant;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;

/** How soon Eastshire's carers' team calls back: by points. Invented for the guide. */
public final class CallBack {

    private static final Citation PAGE = Citation.of("Eastshire, How soon we call you (2026)");

    // tag::computed[]
    /** One point for each five hours of care a week, and ten when the caring is at risk of breaking down. */
    public static final NumberFact<Integer> POINTS = Fact.of(
                    "eastshire.call-back-points", "How many points has the carer?", Informant.AUTHORITY)
            .whole("the carer's points are", Unit.COUNT, 100);

    static final ComputedFact<Integer> COMPUTED_POINTS = ComputedFact.of(POINTS)
            .from(CareFacts.HOURS_PER_WEEK, CareFacts.AT_RISK_OF_BREAKDOWN)
            .by(CallBack::points);

    private static Optional<Integer> points(DeclaredFacts facts) {
        return facts.value(CareFacts.HOURS_PER_WEEK)
                .flatMap(hours -> facts.value(CareFacts.AT_RISK_OF_BREAKDOWN)
                        .map(atRisk -> hours.intValue() / 5 + (atRisk ? 10 : 0)));
    }
    // end::computed[]

    /** The policy {@code eastshire.call-back}. */
    public static final Policy<CallBackOutcome> POLICY = Policy.about(
                    "eastshire.call-back", "How soon does Eastshire's carers' team call back?", CallBackOutcome.class)
            .favouring(Favour.descending(CallBackOutcome.SOON, CallBackOutcome.LATER))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2026-01-01"))
            .asking(POINTS)
            .rule(Rule.clause("1")
                    .when(POINTS.atLeast(12))
                    .then(CallBackOutcome.SOON)
                    .citing(PAGE))
            .otherwise(CallBackOutcome.LATER)
            .citing(PAGE)
            .build();

    private CallBack() {}
}
