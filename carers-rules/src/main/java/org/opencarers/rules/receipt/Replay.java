package org.opencarers.rules.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The receipt of a decision beside the one that the same question gives now: whether they are the same, and where not.
 *
 * @param then the receipt that was kept
 * @param now the receipt that is made of the facts as they are now, with the salt of the first
 */
public record Replay(Receipt then, Receipt now) {

    /** Refuses receipts with two salts: all their commitments differ, whatever they are about. */
    public Replay {
        if (!then.saltCommitment().equals(now.saltCommitment())) {
            throw new IllegalArgumentException("two receipts can be compared only when they have one salt");
        }
    }

    /** Whether both are the same, byte for byte. */
    public boolean same() {
        return then.text().equals(now.text());
    }

    /** Whether the same rules decided. */
    public boolean samePolicy() {
        return then.policy().equals(now.policy());
    }

    /** Whether the same packs are behind both answers. */
    public boolean samePacks() {
        return then.packs().equals(now.packs());
    }

    /** The packs that are not the same, by id. */
    public List<PackChange> packs() {
        Map<String, PackVersion> before = byId(then);
        Map<String, PackVersion> after = byId(now);
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        return ids.stream()
                .map(id -> new PackChange(id, Optional.ofNullable(before.get(id)), Optional.ofNullable(after.get(id))))
                .filter(change -> !change.then().equals(change.now()))
                .toList();
    }

    private static Map<String, PackVersion> byId(Receipt receipt) {
        Map<String, PackVersion> packs = new TreeMap<>();
        receipt.packs().forEach(pack -> packs.put(pack.id(), pack));
        return packs;
    }

    /** Whether both ask about the same day. */
    public boolean sameDay() {
        return then.asOf().equals(now.asOf());
    }

    /** The paths of the facts that are not as they were, in the order of the alphabet, each as exact as can be told. */
    public List<String> facts() {
        List<String> paths = differing(then.facts(), now.facts());
        // A list has a commitment of its own beside those to the properties in it, which say more.
        return paths.stream()
                .filter(path -> paths.stream().noneMatch(other -> other.startsWith(path + "[*].")))
                .toList();
    }

    /** The parts of the answer that are not as they were, in the order of the alphabet. */
    public List<String> answer() {
        return differing(then.answer(), now.answer());
    }

    private static List<String> differing(SortedMap<String, String> before, SortedMap<String, String> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        List<String> differing = new ArrayList<>(names);
        differing.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        return differing;
    }
}
