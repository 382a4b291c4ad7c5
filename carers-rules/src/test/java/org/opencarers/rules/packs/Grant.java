package org.opencarers.rules.packs;

import static org.opencarers.rules.Condition.all;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.Citation;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Informant;
import org.opencarers.rules.LocalBounds;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;

/** An invented national grant and an invented rule of disclosure, for packs to vary; no law is meant. */
final class Grant {

    enum Answer implements Outcome {
        FULL,
        HALF,
        NONE,
        REFER;

        @Override
        public String meaning() {
            return "the answer is " + name();
        }
    }

    enum Telling implements Outcome {
        SHARE,
        REFER,
        WITHHOLD;

        @Override
        public String meaning() {
            return "the answer is " + name();
        }
    }

    enum Topic {
        WEATHER,
        HEALTH,
        SECRET
    }

    static final Citation ACT = Citation.of("Invented Act");
    static final Citation LEEDS = Citation.of("Leeds policy (invented)");

    static final NumberFact<Integer> AGE =
            Fact.of("person.age", "How old?", Informant.CARER).whole("the person's age is", Unit.YEARS, 150);
    static final NumberFact<BigDecimal> HOURS =
            Fact.of("person.hours", "How many hours?", Informant.CARER).hoursAWeek("the person's hours are");
    static final CodeFact PLACE = Fact.of("person.place", "Where?", Informant.CARER)
            .code("the person's place is", Pattern.compile("[A-Z][0-9]{2}"), "a letter and two digits");
    static final ChoiceFact<Topic> TOPIC =
            Fact.of("asked.topic", "Which topic?", Informant.CARER).oneOf("the topic is", Topic.class);

    static final Parameter<BigDecimal> MIN_AGE = Parameter.number("nation.min-age", "the least age", Unit.YEARS)
            .from("2015-04-01", new BigDecimal("16"), ACT.at("s.2"));
    static final Parameter<BigDecimal> MIN_HOURS = Parameter.number(
                    "nation.min-hours", "the hours of care required", Unit.HOURS)
            .from("2015-04-01", new BigDecimal("35"), ACT.at("s.3"))
            .setLocally(LocalBounds.between(new BigDecimal("10"), new BigDecimal("40"), ACT.at("s.4")));

    static final Policy<Answer> POLICY = Policy.about("nation.grant", "May this person have the grant?", Answer.class)
            .favouring(Favour.descending(Answer.FULL, Answer.HALF, Answer.NONE))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2015-04-01"))
            .asking(AGE, HOURS)
            .rule(Rule.clause("1")
                    .when(all(AGE.moreThan(90), HOURS.atLeast(MIN_HOURS)))
                    .then(Answer.REFER)
                    .citing(ACT.at("s.1")))
            .rule(Rule.clause("2")
                    .when(all(AGE.atLeast(MIN_AGE), HOURS.atLeast(MIN_HOURS)))
                    .then(Answer.FULL)
                    .citing(ACT.at("s.2")))
            .otherwise(Answer.NONE)
            .citing(ACT.at("s.5"))
            .build();

    static final Policy<Telling> DISCLOSURE = Policy.about("nation.telling", "May this be told?", Telling.class)
            .favouring(Favour.descending(Telling.SHARE, Telling.REFER, Telling.WITHHOLD))
            .safeSide(SafeSide.NEVER_DISCLOSE)
            .covering(Coverage.from("2015-04-01"))
            .asking(TOPIC, AGE)
            .rule(Rule.clause("1")
                    .when(TOPIC.is(Topic.SECRET))
                    .then(Telling.WITHHOLD)
                    .citing(ACT.at("s.6")))
            .rule(Rule.clause("2")
                    .when(TOPIC.is(Topic.HEALTH))
                    .then(Telling.REFER)
                    .citing(ACT.at("s.7")))
            .otherwise(Telling.SHARE)
            .citing(ACT.at("s.8"))
            .build();

    static final Condition IN_LEEDS = PLACE.is("L01");
    static final Condition IN_YORK = PLACE.is("Y01");

    private Grant() {}

    static PolicyPack nation() {
        return pack("nation", contributions -> contributions.policy(POLICY).policy(DISCLOSURE), "person.*", "asked.*");
    }

    static PolicyPack pack(String id, Consumer<Contributions> contributed, String... facts) {
        return new Made(id, contributed, facts);
    }

    private static final class Made implements PolicyPack {
        private final PackDescriptor descriptor;
        private final Consumer<Contributions> contributed;

        private Made(String id, Consumer<Contributions> contributed, String... facts) {
            this.descriptor = PackDescriptor.made(id, facts);
            this.contributed = contributed;
        }

        @Override
        public PackDescriptor descriptor() {
            return descriptor;
        }

        @Override
        public void contribute(Contributions contributions) {
            contributed.accept(contributions);
        }
    }
}
