package org.opencarers.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Example;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Informant;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.computation.PackComputation;

/** Which code is joined: of each pack for facts of its own, one for each fact, and one step deep. */
class ComputationsTest {

    private static final BooleanFact OF_A = fact("a.one");
    private static final BooleanFact ALSO_OF_A = fact("a.two");

    @Test
    void a_fact_of_the_vocabulary_is_not_worked_out_by_a_pack() {
        assertThat(said(new A(computed(Example.WET, Example.AGE))))
                .containsExactly("FOREIGN_ID: it works out the fact thing.wet, which is not its own");
    }

    @Test
    void a_fact_of_another_pack_is_not_worked_out_and_the_other_pack_stays() {
        A a = new A(computed(OF_A, Example.AGE));
        B b = new B(computed(OF_A, Example.AGE));
        assertThat(said(a, b)).containsExactly("FOREIGN_ID: it works out the fact a.one, which is not its own");
        assertThat(joined(a, b)).extracting(PackComputation::pack).containsExactly("a");
    }

    @Test
    void an_id_that_only_begins_alike_is_not_the_packs_own() {
        assertThat(said(new A(computed(fact("ab.one"), Example.AGE)))).hasSize(1);
    }

    @Test
    void of_two_computations_of_one_fact_neither_is_joined() {
        A twice = new A(computed(OF_A, Example.AGE), computed(ALSO_OF_A, Example.AGE), computed(OF_A, Example.HOURS));
        assertThat(said(twice))
                .containsExactly("COMPUTED_TWICE: it works out the fact a.one in two ways, and neither is used");
        assertThat(facts(twice)).containsExactly("a.two");
    }

    @Test
    void what_is_worked_out_is_not_read_by_other_code() {
        A deep = new A(computed(OF_A, Example.AGE), computed(ALSO_OF_A, OF_A));
        assertThat(said(deep))
                .containsExactly("COMPUTED_FROM_COMPUTED: it works out the fact a.two from a.one, which is worked out"
                        + " itself");
        assertThat(facts(deep)).containsExactly("a.one");
    }

    @Test
    void two_that_read_each_other_are_both_left_out() {
        A round = new A(computed(OF_A, ALSO_OF_A), computed(ALSO_OF_A, OF_A));
        assertThat(said(round)).hasSize(2);
        assertThat(joined(round)).isEmpty();
    }

    @Test
    void the_order_of_packs_and_giving_one_twice_change_nothing() {
        A a = new A(computed(OF_A, Example.AGE));
        B b = new B(computed(fact("b.one"), OF_A), computed(fact("b.two"), Example.AGE));
        assertThat(said(a, b)).isEqualTo(said(b, a, a)).hasSize(1);
        assertThat(facts(a, b)).isEqualTo(facts(b, a, a)).containsExactly("a.one", "b.two");
    }

    @Test
    void nothing_is_worked_out_from_itself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> computed(OF_A, OF_A))
                .withMessage("a.one cannot be worked out from itself");
    }

    private static List<String> said(PolicyPack... packs) {
        return Catalogue.of(Arrays.asList(packs)).diagnoses().stream()
                .map(diagnosis -> diagnosis.code() + ": " + diagnosis.what())
                .toList();
    }

    private static List<PackComputation<?>> joined(PolicyPack... packs) {
        return Catalogue.of(Arrays.asList(packs)).computations();
    }

    private static List<String> facts(PolicyPack... packs) {
        return joined(packs).stream()
                .map(computation -> computation.fact().id())
                .toList();
    }

    private static BooleanFact fact(String id) {
        return Fact.of(id, "Is it so?", Informant.CARER).yesOrNo("it is so", "it is not so");
    }

    private static ComputedFact<?> computed(BooleanFact fact, Fact<?>... reads) {
        return ComputedFact.of(fact).from(reads).by(facts -> Optional.of(true));
    }

    private record A(ComputedFact<?>... computed) implements PolicyPack {
        @Override
        public PackDescriptor descriptor() {
            return PackDescriptor.made("a");
        }

        @Override
        public void contribute(Contributions contributions) {
            Arrays.asList(computed).forEach(contributions::computing);
        }
    }

    private record B(ComputedFact<?>... computed) implements PolicyPack {
        @Override
        public PackDescriptor descriptor() {
            return PackDescriptor.made("b");
        }

        @Override
        public void contribute(Contributions contributions) {
            Arrays.asList(computed).forEach(contributions::computing);
        }
    }
}
