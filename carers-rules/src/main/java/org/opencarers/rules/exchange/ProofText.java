package org.opencarers.rules.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Policy;
import org.opencarers.rules.analysis.NeverWidens;
import org.opencarers.rules.analysis.NotKnown;
import org.opencarers.rules.analysis.Widening;
import org.opencarers.sharing.SharingProof;

/** The proof that no unknown leads to a share, in words: what was found, and exactly what that covers. */
final class ProofText {

    private static final String CELL = "sharing-cell.";

    private ProofText() {}

    static String of(SharingProof proof) {
        NeverWidens<?> search = proof.search();
        Page page = new Page();
        page.line("Does not knowing ever share what knowing would not?");
        page.row(
                "found",
                search.isProved()
                        ? "no: proved for every case. What is shared while something is unknown is shared whatever it turns"
                                + " out to be"
                        : "YES: not proved. " + search.widenings().size() + " unknown answers fail open, see below");
        page.row("version", proof.version().version());
        page.row(
                "unknown",
                facts(search).size() + " of " + search.policy().facts().size() + " facts may be unknown");
        page.row(
                "compared",
                search.comparisons()
                        + " pairs of an answer that stands for not knowing and another, each in all cases");
        page.row("diagram", search.nodes() + " nodes: all cases in which the outcome is " + search.outcome());
        page.entries("Fails open", search.widenings(), ProofText::counterexample);
        page.section("What is covered, and what is not", scope(search), line -> line);
        page.section("Answers that stand for not knowing", search.unknowns(), ProofText::unknown);
        return page.text();
    }

    /** All facts that may be unknown: those with an answer for it, and those that are open with one. */
    static Set<Fact<?>> facts(NeverWidens<?> search) {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        search.unknowns().forEach(unknown -> {
            facts.add(unknown.fact());
            facts.addAll(unknown.leavesOpen());
        });
        return facts;
    }

    /** What the proof covers and what it does not, in sentences. */
    static List<String> scope(NeverWidens<?> search) {
        Policy<?> policy = search.policy();
        List<String> scope = new ArrayList<>();
        long cells = policy.facts().stream()
                .filter(fact -> fact.id().startsWith(CELL))
                .count();
        scope.add("Dates: all that the policy covers, " + policy.coverage().text()
                + ". No rule begins or ends and no parameter is"
                + " used, so that these rules are one version for all of them.");
        scope.add("Local cells: the " + cells + " that are facts (" + CELL + "…) may each be decided either way, in any"
                + " combination. The days of grace of a stale permit are used while consents are read: what comes of them is an"
                + " answer about the consents, and all answers about these are covered.");
        scope.add(
                "Several unknowns: facts may be known one after the other, in any order; no step takes a share away.");
        scope.add(
                "Listening: LISTEN stays open while nobody knows whether the patient asked staff not to listen. It discloses"
                        + " nothing, and is the one exception.");
        scope.add(
                "Not covered: how a document is read into these facts, unknowns inside one consent included, and how the answers"
                        + " about labels and parts of an item are joined. That is Java code; tests hold the same on generated documents.");
        scope.add(
                "Not covered: a Trust's own rules, which are asked beside these and only withhold or refer: the strictest that any"
                        + " filling-in of what is unknown gives. One that fails closes the item. Tests hold that.");
        scope.add(
                "Not covered: other errors. They are no case of the diagram. A document that cannot be read or decided has problems"
                        + " instead of answers, for all of its items; tests hold that.");
        return scope;
    }

    private static <T> String unknown(NotKnown<T> unknown) {
        int answers = unknown.instead().size();
        String open = unknown.leavesOpen().isEmpty()
                ? ""
                : "; then the " + unknown.leavesOpen().size() + " facts that are read from lists may be anything too";
        return words(unknown.fact(), unknown.answer()) + ", compared with " + answers
                + (answers == 1 ? " answer" : " answers") + open;
    }

    private static <T> List<String> counterexample(Widening<T> widening) {
        String instead = widening.instead().equals(widening.unknown())
                ? "the same with other answers to what is open"
                : widening.fact().text(widening.instead());
        List<String> lines = new ArrayList<>();
        lines.add(words(widening.fact(), widening.unknown()) + " shares, " + instead + " does not, when");
        widening.follows().given().stream()
                .filter(fact -> !fact.equals(widening.fact()))
                .forEach(fact -> lines.add("  " + way(fact, widening)));
        return lines;
    }

    private static <T> String way(Fact<T> fact, Widening<?> widening) {
        String shared = answer(fact, widening.follows());
        String other = answer(fact, widening.fails());
        return fact.id() + ": " + (shared.equals(other) ? shared : shared + ", then " + other);
    }

    private static <T> String answer(Fact<T> fact, Facts facts) {
        return facts.given(fact).map(fact::text).orElse("");
    }

    private static <T> String words(Fact<T> fact, T answer) {
        return fact.id() + ": " + fact.text(answer);
    }
}
