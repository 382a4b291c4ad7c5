package org.opencarers.conformance;

/** Something that must hold for every policy pack. Stateless; the same subject and effort give the same result. */
public interface Law {

    /** The law in words. */
    LawText text();

    /**
     * Examines a pack.
     *
     * @param subject the pack, with engines that have it and have it not
     * @param effort how much to try
     * @return what was found; a pack that breaks the law is a result and never an exception
     */
    LawResult check(Subject subject, Effort effort);
}
