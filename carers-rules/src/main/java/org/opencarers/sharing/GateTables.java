package org.opencarers.sharing;

import java.util.List;
import java.util.stream.Stream;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.diagram.DecisionTable;

/** The gates as tables, compiled when a request is first decided. */
final class GateTables {

    private static final int NODES = 1_000_000;

    private static final DecisionTable GATES =
            DecisionTable.of(Gates.POLICY, fact -> Stage.of(fact).ordinal(), NODES);
    // The last gates ask little of an item: here what is the same for every item of a request can come first.
    private static final DecisionTable LAST =
            DecisionTable.of(Release.LAST_GATES, fact -> Stage.of(fact) == Stage.REQUEST ? 0 : 1, NODES);
    private static final Basis[] BASES = outcomes(Gates.POLICY).toArray(new Basis[0]);
    private static final Gate[] NUMBERS = numbers();
    private static final LastGate[] CLOSES = outcomes(Release.LAST_GATES).toArray(new LastGate[0]);

    private GateTables() {}

    /** Where the gates 1 to 15 come to before they ask anything that differs among items of a kind. */
    static int begin(StandingRow row) {
        return row.before(GATES, Stage.ITEM.ordinal());
    }

    /**
     * Which rule of the gates 1 to 15 answers, by its place.
     *
     * @param begun where the gates come to for items of this kind
     */
    static int rule(int begun, StandingRow row) {
        return row.rule(GATES, begun);
    }

    /** What a rule of the gates 1 to 15 answers. */
    static Basis basis(int rule) {
        return BASES[rule];
    }

    /** To which gate a rule belongs. */
    static Gate gate(int rule) {
        return NUMBERS[rule];
    }

    /** Where the gates 16 to 18 come to before they ask anything that differs among the items of a request. */
    static int beginLast(StandingRow row) {
        return row.before(LAST, 1);
    }

    /**
     * What the gates 16 to 18 say to it.
     *
     * @param begun where these gates come to for items of this request
     */
    static LastGate last(int begun, StandingRow row) {
        return CLOSES[row.rule(LAST, begun)];
    }

    /** The outcome of each rule and, after the last, that of none. */
    private static <O extends Enum<O> & Outcome> List<O> outcomes(Policy<O> policy) {
        return Stream.concat(policy.rules().stream().map(Rule::outcome), Stream.of(policy.otherwise()))
                .toList();
    }

    /** The gate of each rule. Where none answers, nobody who may decide has. */
    private static Gate[] numbers() {
        return Stream.concat(
                        Gates.POLICY.rules().stream().map(rule -> Gate.numbered(rule.clause())),
                        Stream.of(Gate.WHO_DECIDES))
                .toArray(Gate[]::new);
    }
}
