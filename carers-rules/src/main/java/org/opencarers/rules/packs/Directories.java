package org.opencarers.rules.packs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opencarers.core.json.CarersJson;
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

    private final Contribution pack;
    private final Map<String, Policy<?>> policies;
    private final Set<String> contested;
    private final List<SupportEntry> told = new ArrayList<>();

    private Directories(Contribution pack, Map<String, Policy<?>> policies, Set<String> contested) {
        this.pack = pack;
        this.policies = policies;
        this.contested = contested;
    }

    /**
     * What all packs tell, in the order in which they are given. What is wrong with it is said to the packs.
     *
     * @param policies the policies that count, by id
     * @param contested the ids of those that are left out because there are several
     */
    static LocalSupport told(List<Contribution> packs, Map<String, Policy<?>> policies, Set<String> contested) {
        List<SupportEntry> all = new ArrayList<>();
        for (Contribution pack : packs) {
            new Directories(pack, policies, contested).tellOrLeaveOut();
            all.addAll(pack.support());
        }
        return new LocalSupport(all);
    }

    /** Whatever goes wrong on account of a directory costs what its pack tells, and nobody else anything. */
    @SuppressWarnings("CatchingUnchecked") // a pack may have made its directories of anything
    private void tellOrLeaveOut() {
        try {
            tell();
        } catch (Exception | LinkageError | StackOverflowError | AssertionError failed) {
            pack.diagnose(
                    DiagnosisCode.BAD_DIRECTORY,
                    "its directories of local support are left out, because they cannot be examined: "
                            + Thrown.text(failed),
                    "correct them; nothing else of the pack is lost");
            pack.leaveUntold("its directories");
        }
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
        for (Problem problem : problems.subList(0, Math.min(LostEntries.MOST_TOLD, problems.size()))) {
            pack.diagnose(
                    DiagnosisCode.BAD_DIRECTORY,
                    "its directory of local support, " + called + ", is left out: " + problem.describe(),
                    "correct it; nothing else of the pack is lost");
        }
        if (problems.size() > LostEntries.MOST_TOLD) {
            pack.diagnose(
                    DiagnosisCode.BAD_DIRECTORY,
                    "its directory of local support, " + called + ", has " + (problems.size() - LostEntries.MOST_TOLD)
                            + " more problems",
                    "correct those that are told, and look again");
        }
        pack.leaveUntold(called);
    }

    private void check(DirectoryDocument document) {
        Directory directory = document.directory().orElseThrow();
        LostEntries lost = new LostEntries(pack, document);
        for (int place = 0; place < directory.getEntries().size(); place++) {
            DirectoryEntry entry = directory.getEntries().get(place);
            Optional<String> policy = entry.getWhoMayUse();
            Optional<String> objection = policy.flatMap(this::objectionTo);
            if (objection.isEmpty()) {
                told.add(SupportEntry.of(pack.id(), directory, entry));
            } else {
                lost.add(place, policy.orElseThrow(), objection.get());
            }
        }
        lost.tell();
    }

    /** A carer who asks about the entry is decided about; a rule about what may be told says nothing to that. */
    private Optional<String> objectionTo(String policy) {
        Policy<?> found = policies.get(policy);
        if (found == null) {
            return Optional.of(
                    contested.contains(policy)
                            ? "which is contributed more than once and left out"
                            : "which no pack that is loaded contributes");
        }
        return found.safeSide() == SafeSide.NEVER_REFUSE
                ? Optional.empty()
                : Optional.of("which decides what may be told, and not who may use something");
    }
}
