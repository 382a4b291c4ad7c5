package org.opencarers.rules.exchange;

import java.util.List;
import java.util.Optional;
import org.opencarers.rules.packs.LocalSupport;
import org.opencarers.rules.packs.SupportEntry;

/**
 * What is told of local support to one question.
 *
 * @param area the area that is asked about, where one is
 * @param policy the policy that is asked about, where one is
 * @param asked all that is told of the policy, or all where none is asked about
 */
record ToldSupport(Optional<String> area, Optional<String> policy, LocalSupport asked) {

    /** Those that serve the area; all where none is asked about. */
    List<SupportEntry> entries() {
        return area.map(asked::servingArea).orElse(asked).entries();
    }

    /** Those that may serve the area or not, because they do not state it; none where no area is asked about. */
    List<SupportEntry> areaNotStated() {
        return area.isEmpty() ? List.of() : asked.areaNotStated().entries();
    }
}
