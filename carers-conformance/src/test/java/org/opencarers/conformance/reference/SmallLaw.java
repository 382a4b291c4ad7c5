package org.opencarers.conformance.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.opencarers.conformance.generate.Need;
import org.opencarers.conformance.generate.Ruling;
import org.opencarers.conformance.generate.Tenure;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.FactBuilder;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Informant;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicySteps;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.SetFact;
import org.opencarers.rules.Unit;

/** Facts and policies small enough to be worked out by hand. */
final class SmallLaw {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static final Citation SOURCE = Citation.of("A small Act");

    static final BooleanFact LEFT = fact("test.left").yesOrNo("left", "not left");
    static final BooleanFact RIGHT = fact("test.right").yesOrNo("right", "not right");
    static final ChoiceFact<Tenure> TENURE = fact("test.tenure").oneOf("the tenure is", Tenure.class);
    static final NumberFact<BigDecimal> NET = fact("test.net").money("net earnings are");
    static final NumberFact<BigDecimal> GROSS = fact("test.gross").money("gross earnings are");
    static final NumberFact<Integer> BREAK = fact("test.break").whole("the break is", Unit.WEEKS, 26);
    static final NumberFact<Integer> HOSPITAL = fact("test.hospital").whole("hospital is", Unit.WEEKS, 26);
    static final SetFact<Need> CANNOT = fact("test.cannot").setOf("needs help with", Need.class);
    static final SetFact<Need> SLOWLY = fact("test.slowly").setOf("is slow at", Need.class);
    static final DateFact LAST_USED = fact("test.last-used").pastDate("last used");

    static final Parameter<BigDecimal> LIMIT = Parameter.number("test.limit", "the limit", Unit.POUNDS)
            .from("2025-04-07", new BigDecimal("196.00"), SOURCE)
            .from("2026-04-06", new BigDecimal("204.00"), SOURCE);

    private SmallLaw() {}

    private static FactBuilder fact(String id) {
        return Fact.of(id, "What is " + id + "?", Informant.CARER);
    }

    /** Granted when the condition holds, otherwise refused. */
    static Policy<Ruling> grantedWhen(Condition condition, Fact<?>... facts) {
        return begin("test.policy", facts)
                .rule(rule(condition, Ruling.GRANTED))
                .otherwise(Ruling.REFUSED)
                .citing(SOURCE)
                .build();
    }

    static PolicySteps.NeedsRules<Ruling> begin(String id, Fact<?>... facts) {
        return Policy.about(id, "Is it granted?", Ruling.class)
                .favouring(Favour.none())
                .safeSide(SafeSide.NEVER_REFUSE)
                .covering(Coverage.from("1990-01-01"))
                .asking(facts);
    }

    static Rule<Ruling> rule(Condition condition, Ruling outcome) {
        return Rule.clause("1").when(condition).then(outcome).citing(SOURCE);
    }
}
