package org.opencarers.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opencarers.core.contact.Nation;
import org.opencarers.core.text.Printable;

/**
 * What a pack says of itself: who answers for it, where it speaks, and what it contributes.
 *
 * @param id the id of the pack: kebab-case words joined by dots
 * @param version the version, as its authors count
 * @param authority the authority that answers for it, by its full name
 * @param nations where it speaks, at least one nation
 * @param level the level of the interface for which it is written, see {@link SpiLevel}
 * @param facts the ids of the facts that it adds; one that ends in {@code .*} stands for all ids that begin so
 * @param announced what it says that it contributes; empty for a pack that a program makes for itself and announces to nobody
 */
public record PackDescriptor(
        String id,
        String version,
        String authority,
        Set<Nation> nations,
        int level,
        Set<String> facts,
        Optional<Announced> announced) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*");
    private static final String EVERY = ".*";

    /** The most characters of what the pack calls itself. */
    private static final int LONGEST = 200;

    /** Keeps the order of what is listed. */
    public PackDescriptor {
        nations = Set.copyOf(nations);
        facts = Set.copyOf(facts);
    }

    /**
     * What a pack says that it contributes.
     *
     * @param policies the ids of the policies that it adds
     * @param varies the ids of the policies that it varies and of the parameters that it sets
     * @param directory whether it tells of local support
     */
    public record Announced(Set<String> policies, Set<String> varies, boolean directory) {
        /** Keeps copies. */
        public Announced {
            policies = Set.copyOf(policies);
            varies = Set.copyOf(varies);
        }
    }

    /** The description on a class, or empty when it has none. No code of the class runs. */
    public static Optional<PackDescriptor> on(Class<?> pack) {
        return Optional.ofNullable(pack.getAnnotation(PackDescription.class))
                .map(description -> new PackDescriptor(
                        description.id(),
                        description.version(),
                        description.authority(),
                        new LinkedHashSet<>(List.of(description.nations())),
                        description.level(),
                        new LinkedHashSet<>(List.of(description.facts())),
                        Optional.of(new Announced(
                                new LinkedHashSet<>(List.of(description.policies())),
                                new LinkedHashSet<>(List.of(description.varies())),
                                description.directory()))));
    }

    /**
     * The descriptor of a pack that a program makes for itself, of the current level, for all nations.
     *
     * @param id the id of the pack
     * @param facts the ids of the facts that it adds, as in {@link PackDescription#facts}
     */
    public static PackDescriptor made(String id, String... facts) {
        return new PackDescriptor(
                id,
                "0",
                "this program",
                Set.of(Nation.values()),
                SpiLevel.CURRENT,
                new LinkedHashSet<>(List.of(facts)),
                Optional.empty());
    }

    /** Whether an id belongs to the pack: it begins with the pack's id and a dot. */
    public boolean owns(String other) {
        return other.startsWith(id + ".");
    }

    /** Whether a fact of this id is the pack's own: it says that it adds it, or the id belongs to the pack. */
    public boolean adds(String fact) {
        return owns(fact)
                || facts.stream()
                        .anyMatch(listed -> listed.endsWith(EVERY)
                                ? fact.startsWith(listed.substring(0, listed.length() - 1))
                                : fact.equals(listed));
    }

    /** What people read says something, fits on a line, and holds nothing that does not show. */
    private static Optional<String> objectionTo(String text) {
        if (text.isBlank()) {
            return Optional.of("is blank");
        }
        if (text.length() > LONGEST) {
            return Optional.of("is longer than " + LONGEST + " characters");
        }
        return Printable.shows(text) ? Optional.empty() : Optional.of("holds a character that does not show");
    }

    /** Everything that is wrong with the descriptor as it stands, one sentence each; empty when nothing is. */
    public List<String> objections() {
        List<String> objections = new ArrayList<>();
        if (id.length() > LONGEST || !ID.matcher(id).matches()) {
            objections.add("the id '" + id.substring(0, Math.min(id.length(), LONGEST))
                    + "' must be kebab-case words joined by dots, " + LONGEST + " characters at most");
        }
        objectionTo(version).ifPresent(objection -> objections.add("the version " + objection));
        objectionTo(authority).ifPresent(objection -> objections.add("the authority " + objection));
        if (nations.isEmpty()) {
            objections.add("it names no nation");
        }
        announced.ifPresent(said -> said.policies().stream()
                .filter(policy -> !owns(policy))
                .sorted()
                .forEach(policy ->
                        objections.add("the policy " + policy + " must have an id that begins with " + id + ".")));
        return objections;
    }
}
