package org.opencarers.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.opencarers.core.consent.Consent;
import org.opencarers.core.consent.RecordedDecision;
import org.opencarers.core.consent.SpecialWords;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.sharing.KnownInformation;
import org.opencarers.core.sharing.SharingRequest;

/** Whether a request speaks of items that there are, in places where they may stand. */
final class ItemCheck {

    private static final Set<String> WORDS = Set.of(
            SpecialWords.ALL_PERSONAL,
            SpecialWords.THIS_MEETING_DISCUSSION,
            SpecialWords.STAFF_LISTENING,
            SpecialWords.KNOWN_FACTS,
            SpecialWords.NEW_PERSONAL);
    private static final Set<String> ALSO_KNOWN = Set.of("MEDICATION_NAMES", "OBSERVED_BEHAVIOUR");

    private static final JsonPath ASK = JsonPath.root().property("ask");
    private static final JsonPath CONTAINS = ASK.property("contains");
    private static final JsonPath LABELS = ASK.property("labels");

    private final List<Problem> problems = new ArrayList<>();

    private ItemCheck() {}

    static List<Problem> problems(SharingRequest request) {
        ItemCheck check = new ItemCheck();
        check.items(() -> ASK.property("items"), request.getAsk().getItems(), Set.of());
        request.getAsk().getContains().ifPresent(parts -> check.lists(CONTAINS, parts));
        request.getAsk().getLabels().ifPresent(labels -> {
            check.lists(LABELS, labels);
            check.labels(LABELS, labels);
        });
        check.evidence(request);
        return check.problems;
    }

    /** Whether an item is personal, as what may be said to the carer counts it. */
    static boolean isPersonal(String item) {
        Optional<ItemClass> itemClass = Items.classOf(item);
        return itemClass.isPresent()
                && itemClass.get() != ItemClass.LISTENING
                && itemClass.get() != ItemClass.GENERAL
                && itemClass.get() != ItemClass.CHOSEN_FROM_RECORD
                && itemClass.get() != ItemClass.CARERS_OWN;
    }

    private void evidence(SharingRequest request) {
        List<Consent> consents = request.getConsents().orElse(List.of());
        for (int place = 0; place < consents.size(); place++) {
            int at = place;
            Supplier<JsonPath> path = () -> JsonPath.root().property("consents").element(at);
            items(() -> path.get().property("items"), consents.get(place).getItems(), WORDS);
            items(
                    () -> path.get().property("supersedesFor"),
                    consents.get(place).getSupersedesFor().orElse(List.of()),
                    WORDS);
        }
        List<KnownInformation> known = request.getKnown().orElse(List.of());
        for (int place = 0; place < known.size(); place++) {
            int at = place;
            known.get(place)
                    .getItem()
                    .ifPresent(item -> item(
                            () -> JsonPath.root().property("known").element(at).property("item"), item, ALSO_KNOWN));
        }
        List<RecordedDecision> decisions = request.getRecordedDecisions().orElse(List.of());
        for (int place = 0; place < decisions.size(); place++) {
            int at = place;
            items(
                    () -> JsonPath.root()
                            .property("recordedDecisions")
                            .element(at)
                            .property("items"),
                    decisions.get(place).getItems(),
                    Set.of());
        }
    }

    private void lists(JsonPath path, Map<String, List<String>> lists) {
        lists.forEach((item, others) -> {
            item(() -> path.property(item), item, Set.of());
            items(() -> path.property(item), others, Set.of());
        });
    }

    private void labels(JsonPath path, Map<String, List<String>> labels) {
        labels.forEach((item, others) -> {
            for (int place = 0; place < others.size(); place++) {
                boolean known = Items.classOf(others.get(place)).isPresent();
                if (known && !isPersonal(others.get(place))) {
                    problems.add(new Problem(
                            path.property(item).element(place).toString(),
                            others.get(place),
                            "is no label: what is general, or the carer's own, cannot mark what is personal"));
                }
            }
        });
    }

    private void items(Supplier<JsonPath> path, List<String> items, Set<String> also) {
        for (int place = 0; place < items.size(); place++) {
            if (!isItem(items.get(place), also)) {
                int at = place;
                item(() -> path.get().element(at), items.get(place), also);
            }
        }
    }

    private static boolean isItem(String item, Set<String> also) {
        return Items.classOf(item).isPresent() || also.contains(item);
    }

    /** Most items are in order: where one stands is only written out when it is not. */
    private void item(Supplier<JsonPath> path, String item, Set<String> also) {
        if (!isItem(item, also)) {
            problems.add(new Problem(
                    path.get().toString(),
                    item,
                    "is no item of the catalogue; write one of " + String.join(", ", Items.names())));
        }
    }
}
