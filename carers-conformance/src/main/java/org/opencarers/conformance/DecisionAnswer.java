package org.opencarers.conformance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.decision.Awarded;
import org.opencarers.rules.decision.Decision;

/** A decision of an engine in plain values; what is seldom read is worked out when it is. */
record DecisionAnswer<O extends Enum<O> & Outcome>(Decision<O> decision) implements PlainAnswer {

    @Override
    public List<String> possible() {
        return decision.possible().stream().map(Enum::name).toList();
    }

    @Override
    public List<String> missing() {
        return decision.missing().stream().map(Fact::id).toList();
    }

    @Override
    public List<String> faults() {
        return List.of();
    }

    @Override
    public String value() {
        return decision.value().map(Awarded::text).orElse("");
    }

    @Override
    public Optional<LocalDate> validUntil() {
        return decision.validUntil();
    }

    @Override
    public List<String> citedFacts() {
        return decision.explanation().citedFacts().stream().map(Fact::id).toList();
    }

    @Override
    public List<String> citations() {
        return decision.citations().stream().map(Citation::text).toList();
    }

    @Override
    public String explanation() {
        return decision.explanation().text();
    }
}
