package org.opencarers.conformance.sharing;

import static org.opencarers.conformance.sharing.Keys.NONE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.opencarers.conformance.generate.Dice;
import org.opencarers.core.consent.Purpose;
import org.opencarers.core.sharing.CarerDisclosure;
import org.opencarers.core.sharing.Channel;
import org.opencarers.core.sharing.Direction;
import org.opencarers.sharing.ItemClass;
import org.opencarers.sharing.Items;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes what is asked: items, with labels and parts. */
final class ItemMaker {

    private static final List<String> CONTAINERS =
            List.of("PROBLEM_LIST_ENTRY", "CLINIC_LETTER", "RECORD_EXTRACT", "FULL_RECORD", "RELEVANT_RECORDS");
    private static final List<String> PERSONAL = Items.names().stream()
            .filter(item -> Items.classOf(item).filter(ItemClass::isPersonal).isPresent())
            .toList();

    private final Situation situation;
    private final Dice dice;
    private final List<String> asked = new ArrayList<>();
    private final Set<String> mentioned = new LinkedHashSet<>();

    ItemMaker(Situation situation, Dice dice) {
        this.situation = situation;
        this.dice = dice;
    }

    ObjectNode ask(Keys keys) {
        int many = dice.either(1, 1, 1, 2, 2, 3);
        for (int place = 0; place < many; place++) {
            asked.add(item());
        }
        mentioned.addAll(asked);
        keys.object().set("items", Keys.node(asked));
        keys.put("contains", dice.chance(15) ? lists(2) : JsonNodeFactory.instance.objectNode(), lists(1))
                .put("labels", dice.chance(15) ? lists(2) : JsonNodeFactory.instance.objectNode(), lists(1))
                .put("purpose", usualPurpose(), (Object[]) Purpose.values())
                .putOneOf("channel", Channel.IN_PERSON, Channel.values())
                .putOneOf("direction", Direction.TEAM_TO_RECIPIENT, Direction.values())
                .put("owner", NONE, "mother", "carer", "aunt")
                .putWhether("influencedCare", false)
                .putWhether("contested", false)
                .put("intendsToTell", List.of(), List.of("aunt"), List.of("uncle"))
                .putOneOf("carerDiscloses", CarerDisclosure.NONE, CarerDisclosure.values());
        return keys.object();
    }

    /** The items asked for, their labels and their parts. */
    List<String> mentioned() {
        return List.copyOf(mentioned);
    }

    private String item() {
        if (!situation.items().isEmpty() && dice.chance(80)) {
            return dice.pick(situation.items());
        }
        return switch (dice.between(0, 9)) {
            case 0, 1 -> dice.pick(CONTAINERS);
            case 2 -> dice.either("OFFENDING", "ABUSE_HISTORY", "SEXUAL_HEALTH");
            default -> dice.pick(Items.names());
        };
    }

    private Purpose usualPurpose() {
        return dice.chance(85) ? Purpose.CARE_SUPPORT : dice.pick(List.of(Purpose.values()));
    }

    /** Up to so many other items for one of the items asked for. */
    private ObjectNode lists(int most) {
        ObjectNode lists = JsonNodeFactory.instance.objectNode();
        List<String> others = new ArrayList<>();
        for (int place = 0; place < dice.between(1, most); place++) {
            others.add(
                    dice.chance(30)
                            ? dice.either("THIRD_PARTY_OTHER", "OFFENDING", "DIAGNOSIS", "ADOPTION_INFORMATION")
                            : dice.pick(PERSONAL));
        }
        List<String> personal = asked.stream().filter(PERSONAL::contains).toList();
        if (!personal.isEmpty()) {
            lists.set(dice.pick(personal), Keys.node(others));
            mentioned.addAll(others);
        }
        return lists;
    }
}
