package org.opencarers.conformance.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws, in the few ways in which generated policies and requests need them. */
public final class Dice {

    private final RandomGenerator random;

    /** Draws from a generator, which is the only source of chance. */
    public Dice(RandomGenerator random) {
        this.random = random;
    }

    /** True so many times in a hundred. */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A whole number between two, both inclusive. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** One of a list that is not empty. */
    public <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** One of a few. */
    @SafeVarargs
    public final <T> T either(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Each element of a list, or not, in the order of the list. */
    public <T> List<T> some(List<T> list, int percent) {
        List<T> some = new ArrayList<>(list);
        some.removeIf(element -> !chance(percent));
        return some;
    }

    /** The list in another order. */
    public <T> List<T> shuffled(List<T> list) {
        List<T> rest = new ArrayList<>(list);
        List<T> shuffled = new ArrayList<>();
        while (!rest.isEmpty()) {
            shuffled.add(rest.remove(random.nextInt(rest.size())));
        }
        return shuffled;
    }
}
