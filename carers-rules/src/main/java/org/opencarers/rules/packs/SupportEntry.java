package org.opencarers.rules.packs;

import java.time.LocalDate;
import java.util.Optional;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.services.Directory;
import org.opencarers.core.services.DirectoryEntry;

/**
 * One thing that a pack tells carers of.
 *
 * @param pack the id of the pack
 * @param directory the title of the directory in which it stands
 * @param publisher who published the directory; empty when it does not say
 * @param asOf the day of which the directory speaks; empty when it does not say
 * @param entry what is told
 */
public record SupportEntry(
        String pack,
        String directory,
        Optional<Organisation> publisher,
        Optional<LocalDate> asOf,
        DirectoryEntry entry) {

    static SupportEntry of(String pack, Directory directory, DirectoryEntry entry) {
        return new SupportEntry(pack, directory.getTitle(), directory.getPublisher(), directory.getAsOf(), entry);
    }
}
