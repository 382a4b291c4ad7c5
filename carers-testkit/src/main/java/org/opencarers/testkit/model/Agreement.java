package org.opencarers.testkit.model;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.opencarers.core.breaks.ShortBreak;
import org.opencarers.core.consent.Consent;
import org.opencarers.core.consent.RecordedDecision;
import org.opencarers.core.figures.FigureCheck;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.schedules.HolidayCalendar;
import org.opencarers.core.sharing.Ask;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings the properties of a made-up document into agreement: of those that contradict others, what is reported goes. */
final class Agreement {

    private static final int MOST_ROUNDS = 20;

    /** What must be there and must suit cannot be left out; it is set to something that suits. */
    private static final Map<Class<?>, Consumer<ObjectNode>> SUITING = Map.of(
            FigureCheck.class,
            check -> check.set("inputs", json("[6, 3]")),
            HolidayCalendar.class,
            calendar -> calendar.set("covers", json("{\"start\": \"1900-01-01\", \"end\": \"2100-12-31\"}")),
            ShortBreak.class,
            shortBreak -> {
                if (!shortBreak.has("unit")) {
                    shortBreak.put("unit", "HOUR");
                }
            },
            Ask.class,
            Agreement::nameItems,
            Consent.class,
            Agreement::nameItems,
            RecordedDecision.class,
            Agreement::nameItems);

    private Agreement() {}

    private static void nameItems(ObjectNode document) {
        document.set("items", json("[\"CARE_PLAN\"]"));
    }

    static ObjectNode among(Class<?> type, ObjectNode document) {
        SUITING.getOrDefault(type, unchanged -> {}).accept(document);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Problem> problems = problems(type, document);
            if (problems.isEmpty()) {
                return document;
            }
            problems.forEach(problem -> document.remove(property(problem)));
        }
        throw new IllegalStateException(
                "no agreement in " + type.getSimpleName() + ": " + problems(type, document) + " in " + document);
    }

    /** Whether a property that may be left out is one that the type does not agree without. */
    static boolean isSet(Class<?> type, String property) {
        ObjectNode probe = CarersJson.mapper().createObjectNode();
        SUITING.getOrDefault(type, unchanged -> {}).accept(probe);
        return probe.has(property);
    }

    private static List<Problem> problems(Class<?> type, ObjectNode document) {
        try {
            CarersJson.read(document, "$", type);
            return List.of();
        } catch (InvalidDocumentException refused) {
            return refused.problems();
        }
    }

    private static String property(Problem problem) {
        return problem.path().substring(2).split("[.\\[]", 2)[0];
    }

    static JsonNode json(String text) {
        return CarersJson.parse(text);
    }
}
