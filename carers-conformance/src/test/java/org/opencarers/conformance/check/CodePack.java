package org.opencarers.conformance.check;

import java.util.List;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.Citation;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Informant;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;

/** An invented pack whose code works out whether a number is even. */
abstract class CodePack implements PolicyPack {

    static final NumberFact<Integer> KNOWN =
            Fact.of("code.known", "How many?", Informant.CARER).whole("the number is", Unit.YEARS, 150);
    static final BooleanFact EVEN =
            Fact.of("code.even", "Is it even?", Informant.CARER).yesOrNo("it is even", "it is odd");
    static final BooleanFact AT_RISK =
            Fact.of("code.at-risk", "Is it at risk?", Informant.CARER).yesOrNo("it is at risk", "it is not at risk");

    private static final Citation SOURCE = Citation.of("Invented");

    private final ComputedFact<Boolean> computed;
    private final boolean asksForTheNumber;

    CodePack(ComputedFact<Boolean> computed, boolean asksForTheNumber) {
        this.computed = computed;
        this.asksForTheNumber = asksForTheNumber;
    }

    @Override
    public PackDescriptor descriptor() {
        return PackDescriptor.made("code", "code.*");
    }

    @Override
    public void contribute(Contributions contributions) {
        contributions.facts(List.of(KNOWN, EVEN, AT_RISK));
        contributions.computing(computed);
        contributions.policy(asksForTheNumber ? asking(KNOWN, EVEN, AT_RISK) : asking(EVEN, AT_RISK));
    }

    /** The number counts for something else too, where the policy asks for it. */
    private Policy<Granted> asking(Fact<?>... facts) {
        var policy = Policy.about("code.grant", "May this carer have it?", Granted.class)
                .favouring(Favour.descending(Granted.YES, Granted.NO))
                .safeSide(SafeSide.NEVER_REFUSE)
                .covering(Coverage.from("2020-04-01").because("it began then"))
                .asking(facts)
                .rule(Rule.clause("1").when(EVEN.isTrue()).then(Granted.YES).citing(SOURCE))
                .rule(Rule.clause("2").when(AT_RISK.isTrue()).then(Granted.YES).citing(SOURCE));
        return (asksForTheNumber
                        ? policy.rule(Rule.clause("3")
                                .when(KNOWN.atLeast(100))
                                .then(Granted.YES)
                                .citing(SOURCE))
                        : policy)
                .otherwise(Granted.NO)
                .citing(SOURCE)
                .build();
    }

    /** What may come of it. */
    enum Granted implements Outcome {
        YES,
        NO;

        @Override
        public String meaning() {
            return name();
        }
    }
}
