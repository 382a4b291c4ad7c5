package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.rules.Fact;

/** Each fact is answered when its stage says so: what one stage leaves open, no later one is asked for. */
class StageTest {

    private static final int NOT_ANSWERED = -1;
    private static final SharingRequest REQUEST = SharingRequests.with("");

    private final int[] numbers = numbers();
    private final StandingRow row = new StandingRow(numbers);

    private static int[] numbers() {
        int[] numbers = new int[FactPlace.FACTS.size()];
        Arrays.fill(numbers, NOT_ANSWERED);
        return numbers;
    }

    private List<Fact<?>> answered() {
        return IntStream.range(0, numbers.length)
                .filter(place -> numbers[place] != NOT_ANSWERED)
                .<Fact<?>>mapToObj(FactPlace.FACTS::get)
                .toList();
    }

    private static List<Fact<?>> of(Stage stage) {
        return FactPlace.FACTS.stream().filter(fact -> Stage.of(fact) == stage).toList();
    }

    @Test
    void what_is_worked_out_once_for_a_request_answers_the_facts_of_the_request() {
        Circumstances.of(REQUEST, row);
        assertThat(answered()).containsExactlyElementsOf(of(Stage.REQUEST));
    }

    @Test
    void what_is_worked_out_for_each_item_answers_the_facts_of_the_item() {
        Circumstances circumstances = Circumstances.of(REQUEST, new StandingRow());
        new ItemFacts(circumstances, "CARE_PLAN", ItemClass.PERSONAL).giveTo(row, List.of());
        assertThat(answered()).containsExactlyElementsOf(of(Stage.ITEM));
    }

    @Test
    void the_class_and_the_name_are_the_facts_of_a_kind() {
        assertThat(of(Stage.KIND)).containsExactly(SharingFacts.ITEM_CLASS, SharingFacts.ITEM);
    }

    @Test
    void an_item_has_no_answer_of_its_own_to_what_is_the_same_for_the_request() {
        assertThatThrownBy(() -> FactPlace.ofItem(SharingFacts.AGE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sharing-patient.age is the same for all items of a kind");
    }
}
