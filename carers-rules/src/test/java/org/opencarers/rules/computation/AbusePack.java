package org.opencarers.rules.computation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.DeclaredFacts;
import org.opencarers.rules.Example;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Informant;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;

/**
 * A pack whose code does everything wrong that it can, but for one fact that it works out as it should. For each fact there
 * is a policy that asks about it and about the good one.
 */
public final class AbusePack implements PolicyPack {

    /** Worked out as it should be. */
    public static final BooleanFact GROWN = fact("grown");

    /** Goes on for ever, or until {@link #stop}, whatever anybody says. */
    public static final BooleanFact LOOPS = fact("loops");

    /** Ends the virtual machine with status 3. */
    public static final BooleanFact EXITS = fact("exits");

    /** Ends it without a word. */
    public static final BooleanFact HALTS = fact("halts");

    /** Takes memory and keeps it. */
    public static final BooleanFact EATS_MEMORY = fact("eats-memory");

    /** Prints, and changes what others print to. */
    public static final BooleanFact PRINTS = fact("prints");

    /** Leaves a thread behind that never ends. */
    public static final BooleanFact LEAVES_A_THREAD = fact("leaves-a-thread");

    /** True when the environment has nothing in it. */
    public static final BooleanFact SEES_NO_ENVIRONMENT = fact("sees-no-environment");

    /** True when it is called the first time. */
    public static final BooleanFact REMEMBERS_NOTHING = fact("remembers-nothing");

    public static volatile boolean stop;

    private static final List<Object> KEPT = new ArrayList<>();

    @Override
    public PackDescriptor descriptor() {
        return PackDescriptor.made("abuse");
    }

    @Override
    public void contribute(Contributions contributions) {
        computed().forEach(computed -> {
            contributions.computing(computed);
            contributions.policy(policyOn(computed.fact()));
        });
    }

    private static List<ComputedFact<?>> computed() {
        List<ComputedFact<?>> computed = new ArrayList<>();
        for (Abuse abuse : Abuse.values()) {
            computed.add(abuse.computed());
        }
        computed.add(computed(GROWN, facts -> facts.value(Example.AGE).map(age -> age >= 18)));
        computed.add(computed(LOOPS, facts -> {
            while (!stop) {
                Thread.onSpinWait();
            }
            return Optional.of(true);
        }));
        computed.add(computed(EXITS, facts -> {
            System.exit(3);
            return Optional.of(true);
        }));
        computed.add(computed(HALTS, facts -> {
            Runtime.getRuntime().halt(0);
            return Optional.of(true);
        }));
        computed.add(computed(EATS_MEMORY, AbusePack::eatMemory));
        computed.add(computed(PRINTS, facts -> {
            System.out.println("{\"facts\": {\"abuse.prints\": false}}");
            System.err.println("nobody reads this");
            return Optional.of(true);
        }));
        computed.add(computed(LEAVES_A_THREAD, facts -> {
            new Thread(() -> {
                        while (!stop) {
                            Thread.onSpinWait();
                        }
                    })
                    .start();
            return Optional.of(true);
        }));
        computed.add(computed(
                SEES_NO_ENVIRONMENT, facts -> Optional.of(System.getenv().isEmpty())));
        computed.add(computed(REMEMBERS_NOTHING, facts -> {
            KEPT.add("called");
            return Optional.of(KEPT.size() == 1);
        }));
        return computed;
    }

    static Optional<?> deeper(Abuse abuse, DeclaredFacts facts) {
        return abuse.compute(facts);
    }

    private static Optional<Object> eatMemory(DeclaredFacts facts) {
        while (KEPT.add(new byte[1_000_000])) {
            continue;
        }
        return Optional.of(true);
    }

    /** YES when the fact is known and the other one is true; the first rule is there to ask about the fact. */
    public static Policy<Answer> policyOn(Fact<?> fact) {
        return Example.policy("abuse.policy-on-" + fact.id().substring("abuse.".length()), fact, GROWN, Example.AGE)
                .rule(Rule.clause("1").when(GROWN.isFalse()).then(Answer.NO).citing(Example.TEXT))
                .rule(Rule.clause("2")
                        .when(fact.match(new Asked()))
                        .then(Answer.YES)
                        .citing(Example.TEXT))
                .otherwise(Answer.PERHAPS)
                .citing(Example.TEXT)
                .build();
    }

    private static BooleanFact fact(String name) {
        return Fact.of("abuse." + name, "Is it so?", Informant.CARER).yesOrNo("it is so", "it is not so");
    }

    @SuppressWarnings("unchecked") // what an abuse gives need not be of the type of its fact
    static <T> ComputedFact<T> computed(Fact<T> fact, Function<DeclaredFacts, Optional<?>> code) {
        return ComputedFact.of(fact).from(Example.AGE).by(facts -> (Optional<T>) code.apply(facts));
    }
}
