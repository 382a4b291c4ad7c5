package org.opencarers.sharing;

import java.time.LocalDate;
import java.util.Optional;
import org.opencarers.rules.Citation;

/**
 * One ground on which telling something is lawful, as it is written into one of the two ledgers.
 *
 * @param code the ground for an audit: {@code EXPLICIT_CONSENT}, or articles of the UK GDPR, of which those parted by a stroke are
 *     alternatives and those joined by a plus are needed together, as in {@code 6(1)(d)|6(1)(e)+9(2)(c)}
 * @param ground the ground in words, as it stands within a sentence
 * @param citation where that is said, and how certain it is
 * @param since the first day on which the ground is there; empty when nothing says that it is a new one
 */
public record LawfulGround(String code, String ground, Citation citation, Optional<LocalDate> since) {

    boolean isThereOn(LocalDate day) {
        return since.filter(day::isBefore).isEmpty();
    }
}
