package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.opencarers.law.vocabulary.Vocabulary;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Reading;
import org.opencarers.rules.SetFact;

/** The page that says where in a situation each fact is read. */
class FactsPageTest {

    @Test
    void the_page_of_facts_is_that_of_the_vocabulary() {
        GeneratedPage.check("docs/facts.md", page());
    }

    /** Read off the policies by hand: one that is asked, one that only limits, one that is waiting. */
    @Test
    void a_row_says_which_policies_ask() {
        assertThat(page().lines().filter(line -> line.startsWith("| `carer.under-state-pension-age` |")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .endsWith("| [`gb.carers-credit`](law/gb.carers-credit.md) |");
        assertThat(page().lines().filter(line -> line.startsWith("| `carer.gross-weekly-earnings` |")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("| not asked, but limits what is asked: [`gb.carers-allowance`](law/gb.carers-allowance.md)");
        assertThat(page().lines().filter(line -> line.startsWith("| `carer.capital` |")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .endsWith("| no policy that is shipped |");
    }

    private static String page() {
        return """
                # Where facts are read

                Every fact that policies share can be given directly, by its id, or be read off a situation document. This page is made
                from the code; it says where in `situation` each one stands, and which policies ask it.

                A property that is left out, or null, leaves the fact unknown. Where the answer is a set, an empty list is the answer
                "none of them", which is something else than unknown. Ages and weeks are not recorded but counted, from the day in the
                document to the day that is asked about; a day that lies later leaves the fact unknown. A day of death alone says that
                the person is not alive.

                | fact | question | read at | how | asked by |
                |---|---|---|---|---|
                """ + Vocabulary.facts().stream().map(FactsPageTest::row).collect(Collectors.joining()) + """

                That facts come back unchanged from the situation that holds them, the unknown ones as unknown, is a property in the
                build (`HeldFactsProperties` of `carers-testkit`).
                """;
    }

    private static String row(Fact<?> fact) {
        return "| `" + fact.id() + "` | " + fact.question() + " | `"
                + fact.reading().map(Reading::path).orElseThrow() + "` | " + how(fact) + " | " + askedBy(fact)
                + " |\n";
    }

    private static String askedBy(Fact<?> fact) {
        String asking = those(policy -> policy.facts().contains(fact));
        String limited = those(policy -> policy.boundOnly().contains(fact));
        if (limited.isEmpty()) {
            return asking.isEmpty() ? "no policy that is shipped" : asking;
        }
        return (asking.isEmpty() ? "" : asking + "; ") + "not asked, but limits what is asked: " + limited;
    }

    private static String those(Predicate<Policy<?>> so) {
        return LawPagesTest.policies().stream()
                .filter(so)
                .map(policy -> Markdown.link(Markdown.code(policy.id()), "law/" + policy.id() + ".md"))
                .collect(Collectors.joining(", "));
    }

    private static String how(Fact<?> fact) {
        return fact.reading()
                .flatMap(Reading::unit)
                .map(unit -> "completed " + unit.toString().toLowerCase(Locale.ROOT) + " since that day")
                .orElse(fact instanceof SetFact ? "as it stands; an empty list is none of them" : "as it stands");
    }
}
