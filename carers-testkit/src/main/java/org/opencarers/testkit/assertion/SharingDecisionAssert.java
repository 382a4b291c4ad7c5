package org.opencarers.testkit.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;
import org.opencarers.sharing.CarerView;
import org.opencarers.sharing.SharingDecision;

/** Assertions about an answer to a sharing request. Those about one of its items begin with {@link #item}. */
public final class SharingDecisionAssert extends AbstractAssert<SharingDecisionAssert, SharingDecision> {

    SharingDecisionAssert(SharingDecision actual) {
        super(actual, SharingDecisionAssert.class);
    }

    /** It answers about this item; what follows is about that answer. */
    public ItemAnswerAssert item(String item) {
        return new ItemAnswerAssert(
                decided(),
                actual.items().stream()
                        .filter(answer -> !answer.part() && answer.item().equals(item))
                        .findFirst()
                        .orElseThrow(() -> objection(List.of("must answer about: " + item))));
    }

    /**
     * Of the personal items that were asked for, exactly these may be told to the carer, in any order. Listening, general
     * information and the carer's own support are always open, so they do not count.
     */
    public SharingDecisionAssert sharesOnly(String... items) {
        return shares(List.of(items));
    }

    /** Nothing personal may be told to the carer. */
    public SharingDecisionAssert sharesNothingPersonal() {
        return shares(List.of());
    }

    private SharingDecisionAssert shares(List<String> items) {
        List<String> shared = CarerView.of(decided()).items();
        if (!Set.copyOf(shared).equals(Set.copyOf(items))) {
            throw objection(List.of(
                    "must share, of what is personal: " + DecisionWords.joined(items, ", "),
                    "but shares: " + DecisionWords.joined(shared, ", ")));
        }
        return this;
    }

    /** This, word for word, is what may be said to the carer. */
    public SharingDecisionAssert saysToCarer(String message) {
        if (!decided().carerMessage().equals(message)) {
            throw objection(List.of("must say to the carer: " + message, "but says: " + actual.carerMessage()));
        }
        return this;
    }

    private SharingDecision decided() {
        isNotNull();
        return actual;
    }

    private AssertionError objection(List<String> objection) {
        List<String> lines = new ArrayList<>();
        lines.add("What may be told?");
        lines.add("asked about: " + actual.asOf());
        lines.add("answers:");
        actual.items().stream()
                .filter(answer -> !answer.part())
                .forEach(answer -> lines.add("  " + answer.item() + ": " + ItemAnswerAssert.answer(answer)));
        lines.addAll(objection);
        return failure("%s", String.join("\n", lines));
    }
}
