package org.opencarers.conformance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a question that was refused.
 *
 * @param faults why, at least one
 */
record RefusedAnswer(List<String> faults) implements PlainAnswer {

    @Override
    public List<String> possible() {
        return List.of();
    }

    @Override
    public List<String> missing() {
        return List.of();
    }

    @Override
    public String value() {
        return "";
    }

    @Override
    public Optional<LocalDate> validUntil() {
        return Optional.empty();
    }

    @Override
    public List<String> citedFacts() {
        return List.of();
    }

    @Override
    public List<String> citations() {
        return List.of();
    }

    @Override
    public String explanation() {
        return "";
    }
}
