package org.opencarers.rules.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.rules.Citation;
import org.opencarers.sharing.ItemAnswer;
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
        page.row("recipient", Shown.printable(request.getRecipient().getRef()));
        page.row("purpose", request.getAsk().getPurpose().map(Shown::words).orElse("not known"));
        view.items().forEach(item -> page.section(heading(item.answer()), lines(item), line -> line));
        page.section("Always open", ALWAYS_OPEN, words -> words);
        page.section("What to say to the carer", List.of(decision.carerMessage()), message -> message);
        page.section("Sources", decision.citations(), Citation::toString);
        return page.text();
    }

    private static String heading(ItemAnswer item) {
        return item.item() + (item.part() ? " (a part): " : ": ") + item.disclosure() + ", "
                + item.basis().code();
    }

    private static List<String> lines(StaffView.Item item) {
        ItemAnswer answer = item.answer();
        List<String> lines = new ArrayList<>();
        lines.add(answer.basis().meaning() + "  [" + answer.basis().citation() + "]");
        if (answer.basis().needsExpertReview()) {
            lines.add("this rule still needs review by an expert");
        }
        if (!answer.evidence().isEmpty()) {
            lines.add("rests on "
                    + answer.evidence().stream().map(Shown::printable).collect(Collectors.joining(", ")));
        }
        item.next().forEach(step -> lines.add("→ " + step));
        return lines;
    }
}
