package org.opencarers.conformance.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.opencarers.rules.CodeFact;

/** A well-formed code beside those that rules mention, found by changing one letter of one of them. */
public final class CodeBeside {

    private static final String ANY_LETTER = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private CodeBeside() {}

    /**
     * A code that is none of those mentioned and could be an answer on a date.
     *
     * @param mentioned well-formed codes
     * @return empty when no single letter leads to one
     */
    public static Optional<String> of(CodeFact fact, Collection<String> mentioned, LocalDate asOf) {
        for (String code : mentioned) {
            for (int place = code.length() - 1; place >= 0; place--) {
                for (char letter : ANY_LETTER.toCharArray()) {
                    String other = code.substring(0, place) + letter + code.substring(place + 1);
                    if (fact.objection(other, asOf).isEmpty() && !mentioned.contains(other)) {
                        return Optional.of(other);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
