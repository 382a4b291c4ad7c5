package org.opencarers.rules.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.sharing.Sharing;
import org.opencarers.sharing.SharingProof;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers questions about the policies themselves: which there are, and what one of them says.
 *
 * <p>Dates are ISO 8601, {@code 2026-11-21}. Immutable, and safe for any number of threads.
 */
public final class PolicyExchange {

    private static final JsonPath AS_OF = JsonPath.root().property("asOf");

    private final DecisionEngine engine;
    private final List<Policy<?>> ofSharing;
    private final Optional<Supplier<SharingProof>> proof;

    /** An exchange that describes the policies of this engine. */
    public PolicyExchange(DecisionEngine engine) {
        this(engine, List.of(), Optional.empty());
    }

    /**
     * An exchange that also describes policies of sharing, which are in no engine.
     *
     * @param ofSharing the policies, such as {@link Sharing#policies()}
     * @param proof what is proved of {@link Sharing#POLICY}, such as {@link Sharing#proof()}; asked when that policy is described, each time
     */
    public PolicyExchange(DecisionEngine engine, List<Policy<?>> ofSharing, Supplier<SharingProof> proof) {
        this(engine, ofSharing, Optional.of(proof));
    }

    private PolicyExchange(DecisionEngine engine, List<Policy<?>> ofSharing, Optional<Supplier<SharingProof>> proof) {
        this.engine = engine;
        this.ofSharing = List.copyOf(ofSharing);
        this.proof = proof;
    }

    /**
     * All policies, by id, in short. Those of sharing follow in the text under a heading of their own; the JSON has the policies
     * that can be decided, and only these.
     *
     * @param asOf a date for which each policy also says whether it can be asked about it, and if not why not
     * @return the list, or the problem that the date is none
     */
    public Answer list(Optional<String> asOf) {
        Optional<LocalDate> day = asOf.flatMap(IsoDay::parse);
        return asOf.isPresent() && day.isEmpty()
                ? Answer.refused(Optional.empty(), List.of(malformed(asOf.get())))
                : Answer.of(() -> PolicyListing.json(engine, day), () -> PolicyListing.text(engine, ofSharing, day));
    }

    /**
     * One policy, whole: question, outcomes, facts, rules with every condition and source, parameters, awards, gaps; and of the
     * policy that says what may be told the proof that no unknown leads to a share.
     *
     * @param id the id of the policy
     * @param asOf the date whose law is described; empty for all rules with their periods and all values of parameters
     * @return the description, or the problems: no such policy, no such date, or a date that the policy does not cover
     */
    public Answer describe(String id, Optional<String> asOf) {
        List<Problem> problems = new ArrayList<>();
        Optional<Policy<?>> policy = policy(id);
        if (policy.isEmpty()) {
            problems.add(Names.unknownPolicy(all(), JsonPath.root().property("policy"), id));
        }
        Optional<LocalDate> day = asOf.flatMap(IsoDay::parse);
        if (asOf.isPresent() && day.isEmpty()) {
            problems.add(malformed(asOf.get()));
        }
        if (policy.isPresent() && day.isPresent()) {
            policy.get()
                    .objectionsTo(day.get())
                    .forEach(objection -> problems.add(new Problem(
                            AS_OF.toString(), day.get().toString(), objection + "; ask about a date that is covered")));
        }
        if (!problems.isEmpty()) {
            JsonNode asked = JsonNodeFactory.instance.stringNode(id);
            return Answer.refused(Optional.of(asked), problems);
        }
        PolicyDescription<?> description = new PolicyDescription<>(policy.orElseThrow(), engine.computations(), day);
        Optional<Supplier<SharingProof>> proved = proof.filter(any -> id.equals(Sharing.POLICY.id()));
        return Answer.of(() -> json(description, proved), () -> text(description, proved));
    }

    private Optional<Policy<?>> policy(String id) {
        return all().stream().filter(policy -> policy.id().equals(id)).findFirst();
    }

    private List<Policy<?>> all() {
        return Stream.concat(engine.policies().stream(), ofSharing.stream()).toList();
    }

    private static JsonNode json(PolicyDescription<?> description, Optional<Supplier<SharingProof>> proof) {
        ObjectNode json = PolicyJson.of(description);
        proof.ifPresent(proved -> json.set("proof", ProofJson.of(proved.get())));
        return json;
    }

    private static String text(PolicyDescription<?> description, Optional<Supplier<SharingProof>> proof) {
        return PolicyText.of(description)
                + proof.map(proved -> "\n\n" + ProofText.of(proved.get())).orElse("");
    }

    private static Problem malformed(String written) {
        return new Problem(AS_OF.toString(), written, IsoDay.REMEDY);
    }
}
