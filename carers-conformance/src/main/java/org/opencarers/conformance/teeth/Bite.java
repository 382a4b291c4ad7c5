package org.opencarers.conformance.teeth;

import org.opencarers.conformance.LawResult;

/**
 * What a law said of something that was broken for it.
 *
 * @param tooth what was broken
 * @param result what the law said: that it failed, if it notices
 */
public record Bite(Tooth tooth, LawResult result) {

    /** Whether the law noticed. */
    public boolean isNoticed() {
        return result.isFailed();
    }
}
