package org.opencarers.testkit.example;

import java.math.BigDecimal;
import java.util.List;
import org.opencarers.conformance.generate.Need;
import org.opencarers.rules.Award;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Informant;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Per;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.SetFact;
import org.opencarers.rules.Unit;
import org.opencarers.rules.decision.DecisionEngine;

/** An invented policy, small enough to be looked through: who travels free. */
public final class BusPass {

    /** What the bus company says. */
    public enum Answer implements Outcome {
        FREE,
        HALF,
        FULL;

        @Override
        public String meaning() {
            return name() + " fare";
        }
    }

    private static final Citation TIMETABLE = Citation.of("The timetable");

    /** The passenger's age. */
    public static final NumberFact<Integer> AGE = Fact.of("passenger.age", "How old is the passenger?", Informant.CARER)
            .whole("the passenger's age is", Unit.YEARS, 150);

    /** Whether the passenger lives in the town. */
    public static final BooleanFact LOCAL = Fact.of(
                    "passenger.local", "Does the passenger live in the town?", Informant.CARER)
            .yesOrNo("the passenger lives in the town", "the passenger lives elsewhere");

    /** What the passenger earns. */
    public static final NumberFact<BigDecimal> EARNINGS = Fact.of(
                    "passenger.earnings", "What does the passenger earn a week?", Informant.CARER)
            .money("the passenger's earnings a week are");

    /** What the passenger needs help with. */
    public static final SetFact<Need> NEEDS = Fact.of(
                    "passenger.needs", "What does the passenger need help with?", Informant.CARER)
            .setOf("the passenger needs help with", Need.class);

    /** The most that those earn who travel at half fare. */
    public static final Parameter<BigDecimal> LIMIT = Parameter.number("test.limit", "the limit", Unit.POUNDS)
            .from("2020-01-01", new BigDecimal("100.00"), TIMETABLE)
            .from("2021-01-01", new BigDecimal("110.00"), TIMETABLE);

    private static final Parameter<BigDecimal> REBATE = Parameter.number("test.rebate", "the rebate", Unit.POUNDS)
            .from("2020-01-01", new BigDecimal("5.00"), TIMETABLE);

    private static final Condition OLD = AGE.atLeast(66);

    /** Free for residents from 66 or with a need, half for small earnings, full for the rest. */
    public static final Policy<Answer> POLICY = Policy.about("test.bus-pass", "What is the fare?", Answer.class)
            .favouring(Favour.descending(Answer.FREE, Answer.HALF, Answer.FULL))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2020-01-01"))
            .asking(AGE, LOCAL, EARNINGS, NEEDS)
            .rule(Rule.clause("1")
                    .when(Condition.all(LOCAL.isTrue(), Condition.any(OLD, NEEDS.contains(Need.WASHING))))
                    .then(Answer.FREE)
                    .citing(TIMETABLE))
            .rule(Rule.clause("2")
                    .when(EARNINGS.atMost(LIMIT))
                    .then(Answer.HALF)
                    .citing(TIMETABLE))
            .otherwise(Answer.FULL)
            .citing(TIMETABLE)
            .awarding(Answer.HALF, Award.of(Per.WEEK, REBATE))
            .build();

    /** An engine that knows the policy and its facts, and nothing else. */
    public static final DecisionEngine ENGINE = DecisionEngine.of(new Pack());

    private BusPass() {}

    /** A page of examples of the policy, with the given rows: cells between bars. */
    public static List<Example> examples(String... rows) {
        return ExamplePage.read(ENGINE, POLICY, "page.md", """
                ## A resident of 40

                | fact | answer |
                |---|---|
                | passenger.age | 40 |
                | passenger.local | yes |
                | passenger.earnings | 500.00 |
                | passenger.needs | none |

                | as of | but | answer | award | because |
                |---|---|---|---|---|
                """ + String.join("\n", rows));
    }

    private static final class Pack implements PolicyPack {
        @Override
        public PackDescriptor descriptor() {
            return PackDescriptor.made("test", "passenger.*");
        }

        @Override
        public void contribute(Contributions contributions) {
            contributions.policy(POLICY);
        }
    }
}
