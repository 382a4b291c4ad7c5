package org.opencarers.rules.packs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.services.Directory;
import org.opencarers.core.services.DirectoryEntry;
import org.opencarers.rules.DirectoryDocument;
import org.opencarers.rules.Policy;
import org.opencarers.rules.SafeSide;

/**
 * Holds the directories of packs against the policies that are there. It comes last, when nothing decides any more which packs are
 * loaded: what is wrong here costs what is told, and never an answer.
 */
final class Directories {

    /** So many problems of one directory are told by themselves; of more, how many there are. */
    private static final int MOST_TOLD = 20;

    private final Contribution pack;
    private final Map<String, Policy<?>> policies;
    private final List<SupportEntry> told = new ArrayList<>();

    private Directories(Contribution pack, Map<String, Policy<?>> policies) {
        this.pack = pack;
        this.policies = policies;
    }

    /** What all packs tell, in the order in which they are given. What is wrong with it is said to the packs. */
    static LocalSupport told(List<Contribution> packs, Map<String, Policy<?>> policies) {
        List<SupportEntry> all = new ArrayList<>();
        for (Contribution pack : packs) {
            new Directories(pack, policies).tell();
            all.addAll(pack.support());
        }
        return new LocalSupport(all);
    }

    private void tell() {
        List<DirectoryDocument> documents = new ArrayList<>(pack.directories());
        documents.sort(Comparator.comparing(DirectoryDocument::name));
        Set<Directory> seen = new HashSet<>();
        List<DirectoryDocument> sound = new ArrayList<>();
        for (DirectoryDocument document : documents) {
            if (document.directory().isEmpty()) {
                refuse(document);
            } else if (seen.add(document.directory().get())) {
                sound.add(document);
            }
        }
        sound.sort(Comparator.comparing(Directories::title).thenComparing(Directories::text));
        sound.forEach(this::check);
        pack.tell(told);
    }

    private static String title(DirectoryDocument document) {
        return document.directory().orElseThrow().getTitle();
    }

    /** Two directories may have one title. */
    private static String text(DirectoryDocument document) {
        return CarersJson.write(document.directory().orElseThrow());
    }

    private void refuse(DirectoryDocument document) {
        String called = document.name().isBlank() ? "one without a title" : document.name();
        List<Problem> problems = document.problems();
        for (Problem problem : problems.subList(0, Math.min(MOST_TOLD, problems.size()))) {
            pack.diagnose(
                    DiagnosisCode.BAD_DIRECTORY,
                    "its directory of local support, " + called + ", is left out: " + problem.describe(),
                    "correct it; nothing else of the pack is lost");
        }
        if (problems.size() > MOST_TOLD) {
            pack.diagnose(
                    DiagnosisCode.BAD_DIRECTORY,
                    "its directory of local support, " + called + ", has " + (problems.size() - MOST_TOLD)
                            + " more problems",
                    "correct those that are told, and look again");
        }
        pack.leaveUntold(called);
    }

    private void check(DirectoryDocument document) {
        Directory directory = document.directory().orElseThrow();
        for (int place = 0; place < directory.getEntries().size(); place++) {
            DirectoryEntry entry = directory.getEntries().get(place);
            Optional<String> objection = entry.getWhoMayUse().flatMap(this::objectionTo);
            if (objection.isEmpty()) {
                told.add(SupportEntry.of(pack.id(), directory, entry));
            } else {
                JsonPath path =
                        document.place().property("entries").element(place).property("whoMayUse");
                pack.diagnose(
                        DiagnosisCode.ENTRY_WITHOUT_POLICY,
                        "the entry '" + shortened(entry.getName()) + "' of its directory '"
                                + shortened(directory.getTitle()) + "' is left out: " + path + " is " + objection.get(),
                        "name a policy of a pack that is loaded, load the pack that has it, or say in whoMayUseText who may"
                                + " use it");
                pack.leaveUntold(shortened(directory.getTitle()) + ": " + shortened(entry.getName()));
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= Problem.LONGEST_VALUE ? text : Printable.cut(text, Problem.LONGEST_VALUE) + "...";
    }

    /** A carer who asks about the entry is decided about; a rule about what may be told says nothing to that. */
    private Optional<String> objectionTo(String policy) {
        Policy<?> found = policies.get(policy);
        if (found == null) {
            return Optional.of(policy + ", which no pack that is loaded contributes");
        }
        return found.safeSide() == SafeSide.NEVER_REFUSE
                ? Optional.empty()
                : Optional.of(policy + ", which decides what may be told, and not who may use something");
    }
}
