package org.opencarers.conformance.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Fact;
import org.opencarers.rules.FactBuilder;
import org.opencarers.rules.Informant;
import org.opencarers.rules.LinearTerm;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.SetFact;
import org.opencarers.rules.Unit;

/** Makes facts, singly and in the groups that sums, unions and constraints need. */
final class VocabularyMaker {

    private static final Pattern CODE = Pattern.compile("E(0[6-9]|10)\\d{6}");

    /** The most sets whose union can be counted. */
    private static final int MOST_SETS = 3;

    private final Dice dice;
    private final Vocabulary made = new Vocabulary();
    private int number;

    VocabularyMaker(Dice dice) {
        this.dice = dice;
    }

    /** A vocabulary of at least so many asked facts, and seldom more than one above. */
    Vocabulary make(int wanted) {
        while (made.asked.size() < wanted) {
            grow();
        }
        if (!made.groups.isEmpty() && dice.chance(60)) {
            made.bounds.add(partner("bound"));
        }
        if (!made.groups.isEmpty() && dice.chance(25)) {
            made.strangers.add(partner("stranger"));
        }
        return made;
    }

    private FactBuilder fact(String kind) {
        number++;
        String id = "made." + kind + "-" + number;
        return Fact.of(id, "What is " + id + "?", Informant.CARER);
    }

    private String lead(String kind) {
        return "made." + kind + "-" + number + " is";
    }

    private void grow() {
        switch (dice.between(0, 14)) {
            case 0, 1 ->
                made.asked.add(fact("yes-or-no").yesOrNo(lead("yes-or-no") + " yes", lead("yes-or-no") + " no"));
            case 2 -> made.asked.add(fact("choice").oneOf(lead("choice"), Tenure.class));
            case 3 -> made.asked.add(fact("code").code(lead("code"), CODE, "a code of E06 to E10 and six digits"));
            case 4 -> made.asked.add(fact("past-date").pastDate(lead("past-date")));
            case 5 -> made.asked.add(fact("date").date(lead("date")));
            case 6 -> made.asked.add(fact("benefits").setOf(lead("benefits"), Benefit.class));
            case 7 -> needs();
            case 8 -> group(() -> whole("age", Unit.YEARS, 150));
            case 9 -> group(() -> whole("weeks", Unit.WEEKS, 26));
            case 10 -> group(() -> fact("hours").hoursAWeek(lead("hours")));
            case 12, 13 -> halves();
            case 11 -> group(() -> fact("money").money(lead("money")));
            default -> smallGroup();
        }
    }

    private NumberFact<Integer> whole(String kind, Unit unit, int max) {
        return fact(kind).whole(lead(kind), unit, max);
    }

    private void needs() {
        for (int i = dice.between(1, 2); i > 0 && made.needs.size() < MOST_SETS; i--) {
            SetFact<Need> fact = fact("needs").setOf(lead("needs"), Need.class);
            made.needs.add(fact);
            made.asked.add(fact);
        }
    }

    private void group(Supplier<NumberFact<?>> maker) {
        List<NumberFact<?>> group = new ArrayList<>();
        for (int i = dice.either(1, 2, 2, 3); i > 0; i--) {
            NumberFact<?> fact = maker.get();
            if (!group.isEmpty() && dice.chance(50)) {
                made.constraints.add(Constraint.atMost(dice.pick(group), fact));
            }
            group.add(fact);
        }
        made.asked.addAll(group);
        made.groups.add(group);
        if (group.size() > 1 && dice.chance(40)) {
            made.sums.add(sum(dice.shuffled(group)));
        }
    }

    /** Numbers with few values, of which several sums may be taken. */
    private void smallGroup() {
        int most = dice.between(1, 6);
        group(() -> whole("small", Unit.COUNT, most));
        List<NumberFact<?>> group = made.groups.get(made.groups.size() - 1);
        for (int i = group.size() > 1 ? dice.between(1, 2) : 0; i > 0; i--) {
            made.sums.add(sum(dice.shuffled(group)));
        }
    }

    /** Numbers with few values and different steps, counted several times in sums or rounded up. */
    private void halves() {
        List<NumberFact<?>> numbers = new ArrayList<>();
        for (int i = dice.between(1, 3); i > 0; i--) {
            numbers.add(stepped(dice.between(1, 5)));
        }
        made.asked.addAll(numbers);
        made.sums.add(countedSum(dice.shuffled(numbers)));
    }

    /** A number of halves from the first on, or a whole one from 0 or from 1 on. */
    private NumberFact<?> stepped(int most) {
        return switch (dice.between(0, 4)) {
            case 0 -> whole("small", Unit.COUNT, most);
            case 1 -> whole("positive", Unit.COUNT, most).inMultiplesOf("1");
            default -> fact("halves").decimal(lead("halves"), Unit.DAYS, most).inMultiplesOf("0.5");
        };
    }

    private LinearTerm countedSum(List<NumberFact<?>> facts) {
        LinearTerm term = LinearTerm.of(facts.get(0));
        StringBuilder words = new StringBuilder(facts.get(0).id());
        for (NumberFact<?> fact : facts.subList(1, facts.size())) {
            LinearTerm.Part part = LinearTerm.Part.of(fact).times(dice.either(1, 2, 3, -1, -2, -3));
            term = term.plus(dice.chance(50) ? part.roundUp() : part);
            words.append(" + ").append(part);
        }
        return term.saying(words + " is");
    }

    private LinearTerm sum(List<NumberFact<?>> facts) {
        LinearTerm term = LinearTerm.of(facts.get(0));
        StringBuilder words = new StringBuilder(facts.get(0).id());
        for (NumberFact<?> fact : facts.subList(1, dice.between(2, facts.size()))) {
            boolean added = dice.chance(40);
            term = added ? term.plus(fact) : term.minus(fact);
            words.append(added ? " + " : " - ").append(fact.id());
        }
        return term.saying(words + " is");
    }

    /** A number of the same kind as an asked one, and a constraint between the two, either way. */
    private NumberFact<?> partner(String kind) {
        NumberFact<?> asked = dice.pick(dice.pick(made.groups));
        NumberFact<?> partner = asked.decimals() == 0
                ? whole(kind, asked.unit(), asked.max().intValueExact())
                : fact(kind).decimal(lead(kind), asked.unit(), asked.max().longValueExact());
        made.constraints.add(dice.chance(50) ? Constraint.atMost(asked, partner) : Constraint.atMost(partner, asked));
        return partner;
    }
}
