package org.opencarers.rules.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.text.Printable;
import org.opencarers.rules.DirectoryDocument;

/** The entries of one directory that are left out because a policy that they name is not there; told by the policy. */
final class LostEntries {

    /** So many problems of one directory are told by themselves; of more, how many there are. */
    static final int MOST_TOLD = 20;

    /** So many entries that name one policy are told by name. */
    private static final int MOST_NAMED = 3;

    private static final String REMEDY =
            "name a policy of a pack that is loaded, load the pack that has it, or say in whoMayUseText who may use it";

    private final Contribution pack;
    private final DirectoryDocument document;
    private final String directory;

    /** By policy, in the order of the directory: where the entries stand that name it. */
    private final Map<String, List<Integer>> places = new LinkedHashMap<>();

    private final Map<String, String> objections = new LinkedHashMap<>();

    LostEntries(Contribution pack, DirectoryDocument document) {
        this.pack = pack;
        this.document = document;
        this.directory = shortened(document.directory().orElseThrow().getTitle());
    }

    /**
     * Notes one.
     *
     * @param objection what is wrong with the policy, a relative clause
     */
    void add(int place, String policy, String objection) {
        places.computeIfAbsent(policy, named -> new ArrayList<>()).add(place);
        objections.put(policy, objection);
    }

    /** Says them to the pack. */
    void tell() {
        List<String> policies = List.copyOf(places.keySet());
        policies.stream().limit(MOST_TOLD).forEach(this::tell);
        if (policies.size() > MOST_TOLD) {
            int entries = policies.stream()
                    .skip(MOST_TOLD)
                    .mapToInt(policy -> places(policy).size())
                    .sum();
            diagnose(entries + " more entries of its directory '" + directory + "' are left out, which name "
                    + (policies.size() - MOST_TOLD) + " more policies that are not there");
            pack.leaveUntold(directory + ": " + entries + " more entries");
        }
    }

    private void tell(String policy) {
        List<Integer> all = places(policy);
        List<Integer> named = all.subList(0, Math.min(MOST_NAMED, all.size()));
        named.forEach(place -> pack.leaveUntold(directory + ": " + name(place)));
        String called = shortened(policy);
        String objection = called + ", " + objections.get(policy);
        if (all.size() == 1) {
            int place = all.get(0);
            diagnose("the entry '" + name(place) + "' of its directory '" + directory + "' is left out: " + path(place)
                    + " is " + objection);
            return;
        }
        int more = all.size() - named.size();
        String them = named.stream()
                .map(place -> "'" + name(place) + "' (" + path(place) + ")")
                .collect(Collectors.joining(", "));
        diagnose(all.size() + " entries of its directory '" + directory + "' are left out: " + them
                + (more == 0 ? "" : " and " + more + " more") + " name " + objection);
        if (more > 0) {
            pack.leaveUntold(directory + ": " + more + " more entries that name " + called);
        }
    }

    private List<Integer> places(String policy) {
        return places.getOrDefault(policy, List.of());
    }

    private String name(int place) {
        return shortened(
                document.directory().orElseThrow().getEntries().get(place).getName());
    }

    private JsonPath path(int place) {
        return document.place().property("entries").element(place).property("whoMayUse");
    }

    private void diagnose(String what) {
        pack.diagnose(DiagnosisCode.ENTRY_WITHOUT_POLICY, what, REMEDY);
    }

    private static String shortened(String text) {
        return text.length() <= Problem.LONGEST_VALUE ? text : Printable.cut(text, Problem.LONGEST_VALUE) + "...";
    }
}
