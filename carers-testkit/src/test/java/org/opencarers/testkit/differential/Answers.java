package org.opencarers.testkit.differential;

import java.util.List;
import java.util.stream.Stream;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.conformance.reference.NoReferenceAnswerException;
import org.opencarers.conformance.reference.ReferenceAnswer;
import org.opencarers.conformance.reference.ReferenceInterpreter;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.RefusedException;

/**
 * What engine and reference say, in a form in which the two can be compared.
 *
 * @param instead what happened instead of an answer; empty when there is one
 */
record Answers(String instead, List<? extends Outcome> possible, List<Fact<?>> missing) {

    private static final Answers REFUSED = new Answers("refused", List.of(), List.of());

    boolean isRefused() {
        return equals(REFUSED);
    }

    static <O extends Enum<O> & Outcome> Answers ofEngine(DecisionEngine engine, GeneratedCase<O> example) {
        try {
            Decision<O> decision = engine.decide(example.policy(), example.facts(), example.asOf());
            return new Answers("", decision.possible(), decision.missing());
        } catch (RefusedException refused) {
            return REFUSED;
        } catch (RuntimeException failure) {
            return new Answers("failed with " + failure, List.of(), List.of());
        }
    }

    static <O extends Enum<O> & Outcome> Answers ofReference(GeneratedCase<O> example) {
        try {
            ReferenceAnswer<O> answer = new ReferenceInterpreter(example.constraints())
                    .answer(example.policy(), example.facts(), example.asOf());
            return new Answers("", answer.possible(), answer.missing());
        } catch (NoReferenceAnswerException none) {
            return switch (none.reason()) {
                case NOT_COVERED, CONTRADICTION -> REFUSED;
                case TOO_MANY_FILLINGS, NOT_EXACT -> throw none;
            };
        }
    }

    /** An engine made for one case, by what the case itself holds. */
    static DecisionEngine engineFor(GeneratedCase<?> example) {
        return DecisionEngine.of(new CasePack(example));
    }

    private record CasePack(GeneratedCase<?> example) implements PolicyPack {
        @Override
        public PackDescriptor descriptor() {
            String id = example.policy().id();
            String[] bound = example.constraints().stream()
                    .flatMap(constraint -> Stream.of(constraint.lesser(), constraint.greater()))
                    .map(Fact::id)
                    .toArray(String[]::new);
            return PackDescriptor.made(id.substring(0, id.indexOf('.')), bound);
        }

        @Override
        public void contribute(Contributions contributions) {
            contributions.policy(example.policy());
            contributions.facts(List.copyOf(example.facts().given()));
            for (Constraint constraint : example.constraints()) {
                contributions.facts(List.of(constraint.lesser(), constraint.greater()));
                contributions.constraint(constraint);
            }
        }
    }

    @Override
    public String toString() {
        return instead.isEmpty() ? possible + ", missing " + missing : instead;
    }
}
