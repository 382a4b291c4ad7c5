package org.opencarers.docs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.Laws;
import org.opencarers.conformance.Severity;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.teeth.Power;
import org.opencarers.conformance.teeth.SamplePack;
import org.opencarers.conformance.teeth.Teeth;
import org.opencarers.conformance.teeth.Tooth;

/** The page of the laws of packs is made from the laws, and from measuring them. */
class LawsOfPacksPageTest {

    private static final int DRAWN = 24;
    private static final Subject SAMPLE = Subject.of(new SamplePack());
    private static final Effort ALL = Effort.usual();
    private static final Effort QUESTIONS_ONLY =
            new Effort(ALL.seed(), ALL.questions(), 0, ALL.machines(), ALL.milliseconds());

    @Test
    void the_page_of_laws_is_that_of_the_laws() {
        GeneratedPage.check("docs/laws-of-packs.md", page());
    }

    private static String page() {
        return """
                # The laws of policy packs

                What must hold for every pack, whatever its policies say; [how to have them checked](05-testing-a-policy.md#every-law-for-free).
                This page is made from the code. Hazards have the letter H and a number, which stay the same.

                """
                + Laws.all().stream().map(law -> section(law.text())).collect(Collectors.joining("\n"))
                + """

                ## How often a law finds a fault

                Faults that show in every answer are found at once. So rare ones were put in, one at a time, into the answers about the
                sample policy of the test kit (five facts, two rules): a fault that shows only where four drawn facts have drawn answers.
                Twenty-four were drawn of each kind. Counted are those that change an answer to one of a thousand questions, which are not
                the ones that the law asks; not every such change breaks the law. *All combinations* is the usual effort, with which
                this policy is tried in full. *Questions alone* is what a policy gets that is too large for that: two hundred.

                | law | fault | all combinations | questions alone |
                |---|---|--:|--:|
                """
                + Teeth.all().stream()
                        .map(LawsOfPacksPageTest::row)
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining())
                + """

                Trying all combinations finds not all of these, because a fault of this measurement may begin in the middle of a region,
                at 83 hours say. No rule of a policy can: that is what PROVED rests on.

                Nothing is measured where a fault cannot be made rare: numbers on answers, clocks, orders of packs, threads, budgets, documents,
                receipts and sharing. Of those laws the report says how many cases were tried and no more.
                """;
    }

    private static String section(LawText law) {
        List<String> broken = Teeth.all().stream()
                .filter(tooth -> tooth.law().equals(law.id()))
                .map(Tooth::wrong)
                .toList();
        return "## " + law.id() + " " + law.title() + "\n\n"
                + law.statement() + "\n\n"
                + "*Against* " + law.hazard()
                + (law.severity() == Severity.WARNS ? " This law only warns." : "") + "\n\n"
                + "*It notices, for instance:* " + String.join("; ", broken) + ".\n";
    }

    private static Optional<String> row(Tooth tooth) {
        Optional<Power> all = Power.of(tooth, SAMPLE, ALL, DRAWN);
        Optional<Power> alone = Power.of(tooth, SAMPLE, QUESTIONS_ONLY, DRAWN);
        return all.map(power -> "| " + tooth.law() + " | " + tooth.wrong() + " | " + share(power) + " | "
                + share(alone.orElseThrow()) + " |\n");
    }

    private static String share(Power power) {
        return power.found() + " of " + power.faults();
    }
}
