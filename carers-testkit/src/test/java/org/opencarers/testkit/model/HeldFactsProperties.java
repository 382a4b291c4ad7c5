package org.opencarers.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencarers.core.situation.CareSituation;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.LeaveFacts;
import org.opencarers.law.vocabulary.Vocabulary;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.SetFact;

/** Facts into a situation and back. */
class HeldFactsProperties {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    @Example
    void every_fact_of_the_catalogue_is_read_off_a_situation() {
        assertThat(Vocabulary.facts())
                .allSatisfy(fact -> assertThat(fact.reading()).as(fact.id()).isPresent());
    }

    @Property(tries = 1000, seed = "20261121", edgeCases = EdgeCasesMode.NONE)
    void facts_come_back_from_the_situation_that_holds_them_and_the_unknown_stays_unknown(
            @ForAll("answers") Facts facts) {
        CareSituation situation = HeldFacts.situation(facts, AS_OF);

        for (Fact<?> fact : Vocabulary.facts()) {
            assertThat(comparable(Facts.of(situation).on(AS_OF, fact)))
                    .as(fact.id())
                    .isEqualTo(comparable(facts.given(fact)));
        }
    }

    @Example
    void each_fact_alone_comes_back_alone() {
        for (Fact<?> fact : Vocabulary.facts()) {
            Facts alone = with(Facts.none(), fact, fact.match(new OneAnswer()));
            CareSituation situation = HeldFacts.situation(alone, AS_OF);

            assertThat(Vocabulary.facts().stream()
                            .filter(other ->
                                    Facts.of(situation).on(AS_OF, other).isPresent()))
                    .as(fact.id())
                    // A day of death says that the person has died.
                    .filteredOn(other ->
                            !fact.equals(CaredForFacts.WEEKS_SINCE_DEATH) || !other.equals(CaredForFacts.ALIVE))
                    .containsExactly(fact);
        }
    }

    @Provide
    Arbitrary<Facts> answers() {
        List<Arbitrary<Optional<Object>>> each = new ArrayList<>();
        Vocabulary.facts().forEach(fact -> each.add(fact.match(new Answers()).optional(0.7)));
        return Combinators.combine(each).as(found -> {
            Facts facts = Facts.none();
            for (int place = 0; place < found.size(); place++) {
                if (found.get(place).isPresent()) {
                    facts = with(
                            facts,
                            Vocabulary.facts().get(place),
                            found.get(place).get());
                }
            }
            return possible(facts);
        });
    }

    /** Answers that one person can give. */
    private static Facts possible(Facts facts) {
        Facts possible = facts;
        for (Constraint constraint : Vocabulary.constraints()) {
            possible = ordered(possible, constraint);
        }
        if (possible.given(CaredForFacts.WEEKS_SINCE_DEATH).isPresent()) {
            return possible.with(CaredForFacts.ALIVE, false).without(CaredForFacts.AGE);
        }
        return possible;
    }

    private static Facts ordered(Facts facts, Constraint constraint) {
        Optional<? extends Number> lesser = facts.given(constraint.lesser());
        Optional<? extends Number> greater = facts.given(constraint.greater());
        boolean wrong = lesser.isPresent()
                && greater.isPresent()
                && new BigDecimal(lesser.get().toString())
                                .compareTo(new BigDecimal(greater.get().toString()))
                        > 0;
        return wrong ? with(facts, constraint.lesser(), greater.get()) : facts;
    }

    private static Object comparable(Optional<?> answer) {
        return answer.<Object>map(value -> value instanceof BigDecimal number ? number.stripTrailingZeros() : value)
                .orElse("unknown");
    }

    @SuppressWarnings("unchecked")
    private static <T> Facts with(Facts facts, Fact<T> fact, Object answer) {
        return facts.with(fact, (T) answer);
    }

    /** Any answer to a fact. */
    private static final class Answers implements Fact.Cases<Arbitrary<Object>> {
        @Override
        public Arbitrary<Object> yesOrNo(BooleanFact fact) {
            return Arbitraries.of(true, false);
        }

        @Override
        public Arbitrary<Object> number(NumberFact<?> fact) {
            if (fact.equals(LeaveFacts.DAYS_REQUESTED)) {
                return Arbitraries.integers()
                        .between(1, 732)
                        .map(halves -> new BigDecimal(halves + ".0").divide(BigDecimal.valueOf(2)));
            }
            if (fact.decimals() == 0) {
                return Arbitraries.integers()
                        .between(0, fact.max().intValueExact())
                        .map(whole -> whole);
            }
            return Arbitraries.bigDecimals()
                    .between(BigDecimal.ZERO, fact.max())
                    .ofScale(2)
                    .map(decimal -> decimal);
        }

        @Override
        public <E extends Enum<E>> Arbitrary<Object> choice(ChoiceFact<E> fact) {
            return Arbitraries.of(fact.choices()).map(choice -> choice);
        }

        @Override
        public Arbitrary<Object> code(CodeFact fact) {
            return Arbitraries.of("E10000016", "E06000035", "S12000036");
        }

        @Override
        public <E extends Enum<E>> Arbitrary<Object> set(SetFact<E> fact) {
            return Arbitraries.subsetOf(fact.members()).map(set -> set);
        }

        @Override
        public Arbitrary<Object> date(DateFact fact) {
            return Arbitraries.integers().between(0, 9000).map(AS_OF::minusDays);
        }
    }

    /** One answer to a fact. */
    private static final class OneAnswer implements Fact.Cases<Object> {
        @Override
        public Object yesOrNo(BooleanFact fact) {
            return true;
        }

        @Override
        public Object number(NumberFact<?> fact) {
            return fact.typed(BigDecimal.ONE);
        }

        @Override
        public <E extends Enum<E>> Object choice(ChoiceFact<E> fact) {
            return fact.choices().get(0);
        }

        @Override
        public Object code(CodeFact fact) {
            return "E10000016";
        }

        @Override
        public <E extends Enum<E>> Object set(SetFact<E> fact) {
            return java.util.Set.of();
        }

        @Override
        public Object date(DateFact fact) {
            return AS_OF;
        }
    }
}
