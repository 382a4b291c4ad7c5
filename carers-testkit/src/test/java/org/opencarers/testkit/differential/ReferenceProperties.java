package org.opencarers.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.opencarers.conformance.generate.CaseSeed;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.conformance.generate.Ruling;
import org.opencarers.conformance.reference.KleeneInterpreter;
import org.opencarers.conformance.reference.NoReferenceAnswerException;
import org.opencarers.conformance.reference.ReferenceAnswer;
import org.opencarers.conformance.reference.ReferenceInterpreter;
import org.opencarers.rules.Facts;
import org.opencarers.rules.NumberFact;

@Domain(Seeds.class)
class ReferenceProperties {

    private static Optional<ReferenceAnswer<Ruling>> answer(GeneratedCase<Ruling> example, Facts facts) {
        try {
            return Optional.of(
                    new ReferenceInterpreter(example.constraints()).answer(example.policy(), facts, example.asOf()));
        } catch (NoReferenceAnswerException none) {
            return Optional.empty();
        }
    }

    @Property(tries = 2000, seed = "20261121")
    void facts_are_missing_exactly_when_several_outcomes_are_possible(@ForAll CaseSeed seed) {
        GeneratedCase<Ruling> example = seed.generate();
        answer(example, example.facts())
                .ifPresent(answer -> assertThat(answer.missing().isEmpty())
                        .as(example.describe())
                        .isEqualTo(answer.outcome().isPresent()));
    }

    @Property(tries = 2000, seed = "20261121")
    void kleene_is_sound(@ForAll CaseSeed seed) {
        GeneratedCase<Ruling> example = seed.generate();
        answer(example, example.facts()).ifPresent(exact -> {
            KleeneInterpreter kleene = new KleeneInterpreter();
            Optional<Ruling> plain = kleene.outcome(example.policy(), example.facts(), example.asOf());
            Set<Ruling> sets = kleene.possible(example.policy(), example.facts(), example.asOf());
            assertThat(sets).as(example.describe()).containsAll(exact.possible());
            plain.ifPresent(outcome -> assertThat(exact.outcome()).contains(outcome));
        });
    }

    /** The values that stand for all are enough: every single value of a whole number gives nothing that they do not. */
    @Property(tries = 500, seed = "20261121")
    void the_outcomes_with_a_fact_unknown_are_those_of_all_its_values_together(@ForAll CaseSeed seed) {
        GeneratedCase<Ruling> example = seed.generate();
        Optional<ReferenceAnswer<Ruling>> open = answer(example, example.facts());
        List<NumberFact<?>> unknown = example.policy().facts().stream()
                .filter(fact -> fact instanceof NumberFact
                        && ((NumberFact<?>) fact).decimals() == 0
                        && !example.facts().given().contains(fact))
                .<NumberFact<?>>map(fact -> (NumberFact<?>) fact)
                .collect(Collectors.toList());
        if (open.isEmpty() || unknown.isEmpty()) {
            return;
        }
        Set<Ruling> together = EnumSet.noneOf(Ruling.class);
        Set<Object> matter = new HashSet<>();
        IntStream.rangeClosed(0, unknown.get(0).max().intValueExact())
                .mapToObj(value -> answer(example, with(example.facts(), unknown.get(0), value)))
                .flatMap(Optional::stream)
                .forEach(answer -> {
                    together.addAll(answer.possible());
                    matter.addAll(answer.missing());
                });
        assertThat(together)
                .as(example.describe())
                .containsExactlyInAnyOrderElementsOf(open.get().possible());
        matter.add(unknown.get(0));
        assertThat(matter).containsAll(open.get().missing());
    }

    private static <T extends Number> Facts with(Facts facts, NumberFact<T> fact, int value) {
        return facts.with(fact, fact.typed(BigDecimal.valueOf(value)));
    }

    /** Reports name a case by its seed, so what a seed names must never change. */
    @Example
    void a_seed_names_one_case_for_ever() throws NoSuchAlgorithmException {
        String cases = LongStream.range(0, 100)
                .mapToObj(seed ->
                        new CaseSeed(seed * CaseSeed.QUESTIONS, 3).generate().describe())
                .collect(Collectors.joining("\n"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(cases.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("ce5f0abadabb6de6d7f7e1d23f0863f601e8ffaa8533653f56e249791a2b8db0");
    }

    @Property(tries = 1000, seed = "20261121")
    void a_seed_names_the_same_case_each_time(@ForAll CaseSeed seed) {
        GeneratedCase<Ruling> one = seed.generate();
        GeneratedCase<Ruling> other = seed.generate();
        assertThat(one.describe()).isEqualTo(other.describe());
        assertThat(one.asOf()).isBetween(LocalDate.of(1990, 1, 1), LocalDate.of(2040, 1, 1));
    }
}
