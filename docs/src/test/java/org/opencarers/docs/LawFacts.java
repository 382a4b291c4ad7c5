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

    private LawFacts() {}

    static String list(List<Fact<?>> facts) {
        return IntStream.range(0, facts.size())
                .mapToObj(index -> item((index + 1) + ". ", facts.get(index)))
                .collect(Collectors.joining());
    }

    private static String item(String number, Fact<?> fact) {
        String indent = " ".repeat(number.length());
        List<String> choices = choices(fact);
        String listed = choices.stream()
                .map(choice -> indent + "- " + Markdown.plain(choice) + "\n")
                .collect(Collectors.joining());
        return number + Markdown.plain(fact.question()) + " (" + Markdown.code(fact.id()) + ")\n" + indent + "Ask "
                + informant(fact.asked()) + ". The answer is " + answer(fact) + (choices.isEmpty() ? "." : ":") + "\n"
                + listed;
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

    private static String answer(Fact<?> fact) {
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
                return "one of these";
            }

            @Override
            public String code(CodeFact fact) {
                return "a code: " + fact.answers();
            }

            @Override
            public <E extends Enum<E>> String set(SetFact<E> fact) {
                return "none, one or several of these";
            }

            @Override
            public String date(DateFact fact) {
                return "a day";
            }
        });
    }
}
