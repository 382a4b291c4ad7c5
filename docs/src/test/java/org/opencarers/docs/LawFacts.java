package org.opencarers.docs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Informant;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.SetFact;

/** The facts of a policy as questions: whom to ask, and what an answer looks like, for people who read no code. */
final class LawFacts {

    /** A longer list is not read out again. */
    private static final int LONGEST_TO_REPEAT = 4;

    private LawFacts() {}

    static String list(List<Fact<?>> facts) {
        return IntStream.range(0, facts.size())
                .mapToObj(index -> item(index, facts))
                .collect(Collectors.joining());
    }

    private static String item(int index, List<Fact<?>> facts) {
        Fact<?> fact = facts.get(index);
        String number = (index + 1) + ". ";
        String indent = " ".repeat(number.length());
        List<String> choices = choices(fact);
        int same = IntStream.range(0, index)
                .filter(earlier -> choices(facts.get(earlier)).equals(choices))
                .findFirst()
                .orElse(index);
        if (same < index && choices.size() > LONGEST_TO_REPEAT) {
            return question(number, fact) + answer(fact, "those of question " + (same + 1)) + ".\n";
        }
        String listed = choices.stream()
                .map(choice -> indent + "- " + Markdown.plain(choice) + "\n")
                .collect(Collectors.joining());
        return question(number, fact) + answer(fact, "these") + (choices.isEmpty() ? "." : ":") + "\n" + listed;
    }

    private static String question(String number, Fact<?> fact) {
        return number + Markdown.plain(fact.question()) + " (" + Markdown.code(fact.id()) + ")\n"
                + " ".repeat(number.length()) + "Ask " + informant(fact.asked()) + ". The answer is ";
    }

    /** The constants of the lists that the facts choose from, by name, in plain words. */
    static Map<String, String> words(List<Fact<?>> facts) {
        Map<String, String> words = new HashMap<>();
        for (Fact<?> fact : facts) {
            if (fact instanceof SetFact<?> set) {
                addWords(words, set);
            }
        }
        return words;
    }

    private static <E extends Enum<E>> void addWords(Map<String, String> words, SetFact<E> set) {
        set.members().forEach(member -> words.put(member.name(), set.text(Set.of(member))));
    }

    private static List<String> choices(Fact<?> fact) {
        if (fact instanceof ChoiceFact<?> choice) {
            return choices(choice);
        }
        return fact instanceof SetFact<?> set ? choices(set) : List.of();
    }

    private static <E extends Enum<E>> List<String> choices(ChoiceFact<E> fact) {
        return fact.choices().stream().map(fact::text).toList();
    }

    private static <E extends Enum<E>> List<String> choices(SetFact<E> fact) {
        return fact.members().stream().map(member -> fact.text(Set.of(member))).toList();
    }

    static String informant(Informant informant) {
        return switch (informant) {
            case CARER -> "the carer";
            case CARED_FOR -> "the person cared for";
            case PROFESSIONAL -> "a health or social care professional";
            case AUTHORITY -> "the authority";
        };
    }

    private static String answer(Fact<?> fact, String choices) {
        return fact.match(new Fact.Cases<String>() {
            @Override
            public String yesOrNo(BooleanFact fact) {
                return "yes or no";
            }

            @Override
            public String number(NumberFact<?> fact) {
                return switch (fact.unit()) {
                    case POUNDS -> "an amount of money";
                    case HOURS -> "a number of hours";
                    case DAYS -> "a number of days";
                    case WEEKS -> "a number of whole weeks";
                    case YEARS -> "a number of completed years";
                    case COUNT -> "a whole number";
                };
            }

            @Override
            public <E extends Enum<E>> String choice(ChoiceFact<E> fact) {
                return "one of " + choices;
            }

            @Override
            public String code(CodeFact fact) {
                return "a code: " + fact.answers();
            }

            @Override
            public <E extends Enum<E>> String set(SetFact<E> fact) {
                return "none, one or several of " + choices;
            }

            @Override
            public String date(DateFact fact) {
                return "a day";
            }
        });
    }
}
