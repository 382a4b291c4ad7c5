package org.opencarers.rules.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.rules.Citation;
import org.opencarers.sharing.Checklist;
import org.opencarers.sharing.Disclosure;
import org.opencarers.sharing.ItemAnswer;
import org.opencarers.sharing.Items;
import org.opencarers.sharing.LawfulGround;
import org.opencarers.sharing.Lawfulness;
import org.opencarers.sharing.SharingDecision;
import org.opencarers.sharing.StaffView;
import tools.jackson.databind.JsonNode;

/** A decision about sharing in words, for staff. */
final class SharingText {

    private static final List<String> ALWAYS_OPEN =
            List.of("listening to the carer", "general information", "the carer's own support");

    private SharingText() {}

    static String of(Optional<JsonNode> id, SharingRequest request, StaffView view) {
        SharingDecision decision = view.decision();
        Page page = new Page();
        page.line(id.map(given -> Shown.text(given) + ": ").orElse("") + "What may be told?");
        page.row("date", Shown.day(decision.asOf()));
        page.row("recipient", request.getRecipient().getRef());
        page.row("purpose", request.getAsk().getPurpose().map(Shown::words).orElse("not known"));
        view.items().forEach(item -> page.section(heading(item.answer()), lines(item, decision), line -> line));
        page.section("What is not told", handOver(view), words -> words);
        page.section("Always open", ALWAYS_OPEN, words -> words);
        page.section("What to say to the carer", List.of(decision.carerMessage()), message -> message);
        page.section("Sources", decision.citations(), Citation::toString);
        return page.text();
    }

    private static String heading(ItemAnswer item) {
        String title = Items.title(item.item());
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1) + " (" + item.item()
                + (item.part() ? ", a part): " : "): ") + item.disclosure() + ", "
                + item.basis().code();
    }

    private static List<String> handOver(StaffView view) {
        return view.handOver()
                .map(role -> List.of(
                        "hand it to " + role.title()
                                + " when it should be told all the same, or when anything worries you",
                        "nothing here stops a person who must act at once"))
                .orElse(List.of());
    }

    private static List<String> lines(StaffView.Item item, SharingDecision decision) {
        ItemAnswer answer = item.answer();
        List<String> lines = new ArrayList<>();
        lines.add(answer.basis().meaning() + "  ["
                + answer.citations().stream().map(Citation::toString).collect(Collectors.joining("; ")) + "]");
        if (answer.basis().needsExpertReview()) {
            lines.add("this rule still needs review by an expert");
        }
        if (!answer.evidence().isEmpty()) {
            lines.add("rests on " + String.join(", ", answer.evidence()));
        }
        item.next().forEach(step -> lines.add("→ " + step));
        if (answer.disclosure() == Disclosure.SHARE) {
            answer.basis().lawfulness().ifPresent(told -> addLedgers(lines, told, decision.asOf()));
        }
        item.checklists().forEach(checklist -> addChecklist(lines, checklist));
        return lines;
    }

    private static void addLedgers(List<String> lines, Lawfulness told, LocalDate asOf) {
        if (!told.isSettled()) {
            lines.add("lawful: " + told.title());
        }
        told.commonLaw().forEach(ground -> lines.add("lawful in common law: " + words(ground)));
        told.publicBody().forEach(ground -> lines.add("lawful under the UK GDPR, for a public body: " + words(ground)));
        told.charity(asOf)
                .forEach(ground -> lines.add(
                        "lawful under the UK GDPR, for a charity that discloses for safeguarding: " + words(ground)));
    }

    private static String words(LawfulGround ground) {
        return ground.ground() + "  [" + ground.citation() + "]";
    }

    private static void addChecklist(List<String> lines, Checklist checklist) {
        lines.add("to " + checklist.obligation().meaning() + ":");
        for (Checklist.Line line : checklist.lines()) {
            lines.add("  " + (line.open() ? "[ ] " : "[x] ") + line.record()
                    + line.said().map(said -> ": " + said).orElse("") + "  [" + line.citation() + "]");
        }
    }
}
