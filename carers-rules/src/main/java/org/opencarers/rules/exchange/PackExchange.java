package org.opencarers.rules.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.packs.Catalogue;

/**
 * Says which packs were found, what became of each, and everything that is wrong with them.
 *
 * <p>Nothing here reads a clock: what has ended by a day is told for a day that is named. Immutable, and safe for any number of
 * threads.
 */
public final class PackExchange {

    private final Catalogue catalogue;

    /** An exchange about the packs that were found and joined. */
    public PackExchange(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Every pack, loaded or refused, by id: who answers for it, where it comes from with the digest of its jar, its state, its
     * policies, what it varies, its facts and what it tells of local support. Those of a pack that is refused are what it says that it would contribute.
     */
    public Answer list() {
        return Answer.of(() -> PackJson.list(catalogue), () -> PackListing.text(catalogue));
    }

    /**
     * The same, and everything that is wrong, with what to do about it; each conflict with both sources; each variation with what
     * is proved of it; the day with which the last value of each parameter ends. Of the packs that come with this library only
     * parameters that end are told.
     *
     * @param asOf the date for which it is told whether parameters have a value; empty to be told only when they end
     * @return the examination, or the problem that the date is none
     */
    public Answer examine(Optional<String> asOf) {
        Optional<LocalDate> day = asOf.flatMap(IsoDay::parse);
        if (asOf.isPresent() && day.isEmpty()) {
            String place = JsonPath.root().property("asOf").toString();
            return Answer.refused(Optional.empty(), List.of(new Problem(place, asOf.get(), IsoDay.REMEDY)));
        }
        return Answer.of(() -> PackJson.examination(catalogue, day), () -> new PackExamination(catalogue, day).text());
    }
}
