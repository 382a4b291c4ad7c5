package org.opencarers.sharing;

import java.util.Set;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.diagram.DecisionTable;

/** The answers to all facts of sharing about one item, each as a number in the place of its fact: what the gates read. */
final class StandingRow {

    private final int[] numbers;

    /** A row in which nothing is answered yet: every fact must be, before it is read. */
    StandingRow() {
        this(new int[FactPlace.FACTS.size()]);
    }

    StandingRow(int[] numbers) {
        this.numbers = numbers;
    }

    /** A copy, which is then answered for one item. */
    StandingRow copy() {
        return new StandingRow(numbers.clone());
    }

    StandingRow answer(FactPlace<Boolean> place, boolean answer) {
        numbers[place.index()] = DecisionTable.number(answer);
        return this;
    }

    <E extends Enum<E>> StandingRow answer(FactPlace<E> place, E answer) {
        numbers[place.index()] = DecisionTable.number(answer);
        return this;
    }

    <E extends Enum<E>> StandingRow answer(FactPlace<Set<E>> place, Set<E> answer) {
        numbers[place.index()] = DecisionTable.number(answer);
        return this;
    }

    StandingRow answer(Fact<Boolean> fact, boolean answer) {
        return answer(FactPlace.of(fact), answer);
    }

    <E extends Enum<E>> StandingRow answer(Fact<E> fact, E answer) {
        return answer(FactPlace.of(fact), answer);
    }

    /** Where a table comes to before it asks anything of a stage. */
    int before(DecisionTable table, int stage) {
        return table.before(stage, numbers);
    }

    /** Which rule of a table decides, from where it came to. */
    int rule(DecisionTable table, int from) {
        return table.rule(from, numbers);
    }

    /** The same answers as facts, for whoever asks why. */
    Facts facts() {
        return Facts.none().withAll(answers -> {
            for (int place = 0; place < numbers.length; place++) {
                answer(answers, FactPlace.FACTS.get(place), numbers[place]);
            }
        });
    }

    private static <T> void answer(Facts.Answers answers, Fact<T> fact, int number) {
        answers.answer(fact, DecisionTable.answers(fact).get(number));
    }
}
