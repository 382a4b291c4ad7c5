package org.opencarers.rules.isolation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Example;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Example.Colour;
import org.opencarers.rules.Fact;
import org.opencarers.rules.FactBuilder;
import org.opencarers.rules.Informant;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SetFact;
import org.opencarers.rules.Unit;
import org.opencarers.rules.computation.Asked;

/** A pack whose code behaves: it works out one fact of each kind, and looks at how the answers that it reads are written. */
public final class MirrorPack implements PolicyPack {

    private static final BooleanFact DRY = fact("dry").yesOrNo("it is dry", "it is not dry");
    private static final NumberFact<Integer> LENGTH = fact("length").whole("it is", Unit.COUNT, 100);
    private static final NumberFact<BigDecimal> MORE = fact("more").hoursAWeek("it is");
    private static final NumberFact<BigDecimal> PRICE = fact("price").money("it is");
    private static final ChoiceFact<Colour> FIRST = fact("first").oneOf("it is", Colour.class);
    private static final SetFact<Colour> OTHERS = fact("others").setOf("they include", Colour.class);
    private static final DateFact LATER = fact("later").date("it is");
    private static final CodeFact PLACE = fact("place").code("it is", Pattern.compile("[A-Z0-9]*"), "a code");

    private static final List<ComputedFact<?>> COMPUTED = List.of(
            ComputedFact.of(DRY)
                    .from(Example.WET)
                    .by(facts -> facts.value(Example.WET).map(wet -> !wet)),
            ComputedFact.of(LENGTH)
                    .from(Example.HOURS, Example.NET, Example.SPOTS)
                    .by(facts -> {
                        List<Object> written = new ArrayList<>();
                        facts.value(Example.HOURS).ifPresent(written::add);
                        facts.value(Example.NET).ifPresent(written::add);
                        facts.value(Example.SPOTS).ifPresent(written::add);
                        return Optional.of(written.toString().length());
                    }),
            ComputedFact.of(MORE)
                    .from(Example.HOURS)
                    .by(facts -> facts.value(Example.HOURS).map(hours -> hours.add(new BigDecimal("1.500")))),
            ComputedFact.of(PRICE)
                    .from(Example.NET)
                    .by(facts -> facts.value(Example.NET).map(net -> net.add(new BigDecimal("0.10")))),
            ComputedFact.of(FIRST)
                    .from(Example.SPOTS)
                    .by(facts -> facts.value(Example.SPOTS)
                            .flatMap(spots -> spots.stream().findFirst())),
            ComputedFact.of(OTHERS)
                    .from(Example.COLOUR)
                    .by(facts -> facts.value(Example.COLOUR).map(MirrorPack::others)),
            ComputedFact.of(LATER)
                    .from(Example.LAST_SEEN)
                    .andTheDate()
                    .by(facts -> facts.value(Example.LAST_SEEN)
                            .map(day -> day.isBefore(facts.asOf()) ? facts.asOf() : day.plusDays(1))),
            ComputedFact.of(PLACE)
                    .from(Example.PLACE)
                    .by(facts -> facts.value(Example.PLACE).map(place -> place + "Z")));

    /** The facts that it works out. */
    static final List<Fact<?>> FACTS =
            COMPUTED.stream().<Fact<?>>map(ComputedFact::fact).toList();

    /** Asks about all of them. */
    static final Policy<Answer> POLICY = policy();

    /** In another order than that of the list. */
    private static Set<Colour> others(Colour colour) {
        Set<Colour> others = new LinkedHashSet<>(List.of(Colour.GREY, Colour.GREEN, Colour.RED));
        others.remove(colour);
        return others;
    }

    private static Policy<Answer> policy() {
        List<Condition> conditions = new ArrayList<>();
        FACTS.forEach(fact -> conditions.add(fact.match(new Asked())));
        return Example.policy("mirror.policy", FACTS.toArray(new Fact<?>[0]))
                .rule(Rule.clause("1")
                        .when(Condition.atLeast(4, conditions.toArray(new Condition[0])))
                        .then(Answer.YES)
                        .citing(Example.TEXT))
                .otherwise(Answer.NO)
                .citing(Example.TEXT)
                .build();
    }

    @Override
    public PackDescriptor descriptor() {
        return PackDescriptor.made("mirror");
    }

    @Override
    public void contribute(Contributions contributions) {
        COMPUTED.forEach(contributions::computing);
        contributions.policy(POLICY);
    }

    private static FactBuilder fact(String name) {
        return Fact.of("mirror." + name, "What is it?", Informant.CARER);
    }
}
