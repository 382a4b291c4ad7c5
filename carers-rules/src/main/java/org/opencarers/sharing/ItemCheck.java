package org.opencarers.sharing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opencarers.core.consent.Consent;
import org.opencarers.core.consent.RecordedDecision;
import org.opencarers.core.consent.SpecialWords;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.problem.Suggestion;
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
    private static final JsonPath ITEMS = ASK.property("items");
    private static final JsonPath CONTAINS = ASK.property("contains");
    private static final JsonPath LABELS = ASK.property("labels");

    private final List<Problem> problems = new ArrayList<>();

    private ItemCheck() {}

    static List<Problem> problems(SharingRequest request) {
        ItemCheck check = new ItemCheck();
        check.items(ITEMS, request.getAsk().getItems(), Set.of());
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
        return Items.classOf(item).filter(ItemClass::isPersonal).isPresent();
    }

    private void evidence(SharingRequest request) {
        List<Consent> consents = request.getConsents().orElse(List.of());
        for (int place = 0; place < consents.size(); place++) {
            Consent consent = consents.get(place);
            items("consents", place, "items", consent.getItems(), WORDS);
            items("consents", place, "supersedesFor", consent.getSupersedesFor().orElse(List.of()), WORDS);
        }
        List<KnownInformation> known = request.getKnown().orElse(List.of());
        for (int place = 0; place < known.size(); place++) {
            Optional<String> item = known.get(place).getItem();
            if (item.isPresent() && !isItem(item.get(), ALSO_KNOWN)) {
                problem(inList("known", place, "item"), item.get(), ALSO_KNOWN);
            }
        }
        List<RecordedDecision> decisions = request.getRecordedDecisions().orElse(List.of());
        for (int place = 0; place < decisions.size(); place++) {
            items("recordedDecisions", place, "items", decisions.get(place).getItems(), Set.of());
        }
    }

    /** Items in an element of a list of the request. Most are in order: where they stand is only written out when one is not. */
    private void items(String list, int element, String property, List<String> items, Set<String> also) {
        if (!areItems(items, also)) {
            items(inList(list, element, property), items, also);
        }
    }

    private static JsonPath inList(String list, int element, String property) {
        return JsonPath.root().property(list).element(element).property(property);
    }

    private void lists(JsonPath path, Map<String, List<String>> lists) {
        lists.forEach((item, others) -> {
            if (!isItem(item, Set.of())) {
                problem(path.property(item), item, Set.of());
            }
            if (!areItems(others, Set.of())) {
                items(path.property(item), others, Set.of());
            }
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

    private void items(JsonPath path, List<String> items, Set<String> also) {
        for (int place = 0; place < items.size(); place++) {
            if (!isItem(items.get(place), also)) {
                problem(path.element(place), items.get(place), also);
            }
        }
    }

    private static boolean areItems(List<String> items, Set<String> also) {
        for (String item : items) {
            if (!isItem(item, also)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isItem(String item, Set<String> also) {
        return Items.kindOf(item).isPresent() || also.contains(item);
    }

    private void problem(JsonPath path, String item, Set<String> also) {
        Set<String> known = new LinkedHashSet<>(Items.names());
        known.addAll(new TreeSet<>(also));
        String remedy = Suggestion.nearest(item, known)
                .map(nearest -> "did you mean " + nearest + "?")
                .orElseGet(() -> "write one of " + String.join(", ", known));
        problems.add(new Problem(path.toString(), item, "is no item of the catalogue; " + remedy));
    }
}
