package org.opencarers.rules.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.DirectoryDocument;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Variation;

/** What a pack works out itself; of all else that it contributes nothing is kept. */
final class ComputedFactsOf implements Contributions {

    private final List<ComputedFact<?>> computed = new ArrayList<>();

    /** The only computation of a fact, or empty. */
    Optional<ComputedFact<?>> with(String fact) {
        List<ComputedFact<?>> found =
                computed.stream().filter(one -> one.fact().id().equals(fact)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    @Override
    public <T> Contributions computing(ComputedFact<T> contributed) {
        computed.add(contributed);
        return this;
    }

    @Override
    public <O extends Enum<O> & Outcome> Contributions policy(Policy<O> policy) {
        return this;
    }

    @Override
    public Contributions facts(List<? extends Fact<?>> facts) {
        return this;
    }

    @Override
    public Contributions parameter(Parameter<?> parameter) {
        return this;
    }

    @Override
    public Contributions vary(Variation variation) {
        return this;
    }

    @Override
    public Contributions directory(DirectoryDocument document) {
        return this;
    }

    @Override
    public Contributions constraint(Constraint constraint) {
        return this;
    }
}
