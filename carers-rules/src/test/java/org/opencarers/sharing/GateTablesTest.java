package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opencarers.core.sharing.RecipientRole;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicySteps;
import org.opencarers.rules.Rule;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.diagram.DecidingRows;
import org.opencarers.rules.diagram.DecisionTable;
import org.opencarers.sharing.Standings.AgeGroup;
import org.opencarers.sharing.Standings.Aim;
import org.opencarers.sharing.Standings.Capability;
import org.opencarers.sharing.Standings.Jurisdiction;
import org.opencarers.sharing.Standings.NamedItem;
import org.opencarers.sharing.Standings.Place;
import org.opencarers.sharing.Standings.Whether;

/** The tables of the gates say what the engine says. */
class GateTablesTest {

    /** The same rules, asked which of the gates answers: what the table says by the place of a rule. */
    private static final Policy<Gate> WHICH = which();

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final int ROWS = 15_000;
    private static final List<Fact<?>> FACTS = List.of(SharingFacts.all());
    private static final SortedMap<Integer, int[]> DECIDING =
            DecidingRows.of(Gates.POLICY, new int[FACTS.size()], 1_000_000);
    private static final DecisionEngine ENGINE = DecisionEngine.of().withNodeBudget(1_000_000);

    /** On these turns the thirteenth gate, which has most of the rules. */
    private static final Set<Fact<?>> OFTEN = Set.of(
            SharingFacts.AGE,
            SharingFacts.CAPACITY,
            SharingFacts.CONSENT,
            SharingFacts.PARENTS_CONSENT,
            SharingFacts.COMPETENCE,
            SharingFacts.POWER,
            SharingFacts.ITEM,
            SharingFacts.KNOWN);

    /** A personal item, and nothing that any gate before the thirteenth minds. */
    private static StandingRow quiet(int[] numbers) {
        return new StandingRow(numbers)
                .answer(SharingFacts.ITEM_CLASS, ItemClass.PERSONAL)
                .answer(SharingFacts.ITEM, NamedItem.OTHER)
                .answer(SharingFacts.JURISDICTION, Jurisdiction.ENGLAND)
                .answer(SharingFacts.AIM, Aim.OTHER)
                .answer(SharingFacts.COURT_RESTRICTS, Whether.NO)
                .answer(SharingFacts.PLACE, Place.WARD)
                .answer(SharingFacts.IDENTITY_VERIFIED, true)
                .answer(SharingFacts.PRIVATE_CHANNEL, true)
                .answer(SharingFacts.ALIVE, Whether.YES)
                .answer(SharingFacts.HARM, Whether.NO)
                .answer(SharingFacts.CHILD_AT_RISK, Whether.NO)
                .answer(SharingFacts.AGE, AgeGroup.ADULT)
                .answer(SharingFacts.CAPACITY, Capability.CAPABLE);
    }

    /** A quiet row of which each answer is changed now and then, more often in some rows than in others. */
    private static int[] stirred(Random random) {
        int[] numbers = new int[FACTS.size()];
        quiet(numbers);
        int oneIn = 8 + random.nextInt(60);
        for (int place = 0; place < numbers.length; place++) {
            if (random.nextInt(OFTEN.contains(FACTS.get(place)) ? 2 : oneIn) == 0) {
                numbers[place] =
                        random.nextInt(DecisionTable.answers(FACTS.get(place)).size());
            }
        }
        return numbers;
    }

    /** A row with the answers of these stages alone: whoever reads another fails. */
    private static StandingRow only(Set<Stage> stages, int[] numbers) {
        return new StandingRow(IntStream.range(0, numbers.length)
                .map(place -> stages.contains(Stage.of(FACTS.get(place))) ? numbers[place] : Integer.MAX_VALUE / 2)
                .toArray());
    }

    @Test
    void ten_thousand_rows_of_answers_have_the_basis_the_gate_and_the_last_word_of_the_engine() {
        Random random = new Random(20_261_126);
        for (int i = 0; i < ROWS; i++) {
            int[] numbers = stirred(random);
            assertSameAsEngine(numbers, rule(numbers));
        }
    }

    @Test
    void every_rule_that_ever_decides_has_a_row_with_the_basis_and_the_gate_of_the_engine() {
        assertThat(DECIDING).isNotEmpty();
        DECIDING.forEach((rule, numbers) -> {
            assertThat(rule(numbers)).isEqualTo(rule);
            assertSameAsEngine(numbers, rule);
        });
    }

    private static int rule(int[] numbers) {
        int begun = GateTables.begin(only(EnumSet.of(Stage.KIND, Stage.REQUEST), numbers));
        return GateTables.rule(begun, new StandingRow(numbers));
    }

    private static void assertSameAsEngine(int[] numbers, int rule) {
        StandingRow row = new StandingRow(numbers);
        Facts facts = row.facts();
        int begunLast = GateTables.beginLast(only(EnumSet.of(Stage.REQUEST), numbers));
        assertThat(ENGINE.decide(Gates.POLICY, facts, DAY).possible())
                .as(() -> "basis of " + shown(facts))
                .containsExactly(GateTables.basis(rule));
        assertThat(ENGINE.decide(WHICH, facts, DAY).possible())
                .as(() -> "gate of " + shown(facts))
                .containsExactly(GateTables.gate(rule));
        assertThat(ENGINE.decide(Release.LAST_GATES, facts, DAY).possible())
                .as(() -> "last gates of " + shown(facts))
                .containsExactly(GateTables.last(begunLast, row));
    }

    @Test
    void the_rules_that_never_decide_pass_on_what_nobody_who_decides_gives() {
        List<Rule<Basis>> rules = Gates.POLICY.rules();
        Set<Basis> given = EnumSet.noneOf(Basis.class);
        WhoDecides.POLICY.rules().forEach(rule -> given.add(rule.outcome()));
        given.add(WhoDecides.POLICY.otherwise());
        Set<Integer> never = new TreeSet<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            // Gate 13 has a rule for each basis there is, so that one more needs no change to it.
            if (rules.get(rule).clause().equals("13")
                    && !given.contains(rules.get(rule).outcome())) {
                never.add(rule);
            }
        }
        // Whoever decides gives something, so none of the gates being there to answer does not happen.
        never.add(rules.size());
        Set<Integer> silent = new TreeSet<>();
        for (int rule = 0; rule <= rules.size(); rule++) {
            if (!DECIDING.containsKey(rule)) {
                silent.add(rule);
            }
        }
        assertThat(silent).isEqualTo(never);
    }

    private static String shown(Facts facts) {
        return facts.given().stream().map(fact -> shown(facts, fact)).toList().toString();
    }

    private static <T> String shown(Facts facts, Fact<T> fact) {
        return fact.id() + "=" + facts.given(fact).map(fact::text).orElse("");
    }

    @Test
    void every_policy_of_the_gates_lists_the_facts_of_a_row_in_the_order_of_its_places() {
        assertThat(Gates.POLICY.facts()).isEqualTo(FACTS);
        assertThat(Release.LAST_GATES.facts()).isEqualTo(FACTS);
    }

    @Test
    void a_row_gives_back_the_answers_that_it_was_given() {
        StandingRow row = quiet(new int[FACTS.size()]);
        SharingFacts.roles(row, Set.of(RecipientRole.ATTORNEY));
        Facts facts = row.answer(SharingFacts.LISTENING_REFUSED, true).facts();
        assertThat(facts.given()).containsExactlyElementsOf(FACTS);
        assertThat(facts.given(SharingFacts.AIM)).contains(Aim.OTHER);
        assertThat(facts.given(SharingFacts.LISTENING_REFUSED)).contains(true);
        assertThat(facts.given(SharingFacts.STATUS_REFUSED)).contains(false);
        assertThat(facts.given(SharingFacts.DECISIONS)).contains(Set.of());
    }

    private static Policy<Gate> which() {
        PolicySteps.NeedsRules<Gate> rules =
                SharingRules.begin("england.sharing.which-gate", "Which gate answers?", Gate.class);
        for (Rule<Basis> rule : Gates.POLICY.rules()) {
            rules.rule(Rule.clause(rule.clause())
                    .when(rule.condition())
                    .then(Gate.numbered(rule.clause()))
                    .citing(rule.citations().get(0)));
        }
        return rules.otherwise(Gate.WHO_DECIDES)
                .citing(Basis.NO_BASIS.citation())
                .build();
    }
}
