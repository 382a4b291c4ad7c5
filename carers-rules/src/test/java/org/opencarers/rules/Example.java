package org.opencarers.rules;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A small vocabulary and policies made for tests; no law is meant. */
public final class Example {

    public enum Answer implements Outcome {
        YES,
        PERHAPS,
        NO;

        @Override
        public String meaning() {
            return "the answer is " + Texts.words(this);
        }
    }

    public enum Colour {
        RED,
        GREEN,
        BLUE,
        GREY
    }

    public static final Citation TEXT = Citation.of("Example text");

    public static final BooleanFact WET =
            Fact.of("thing.wet", "Is it wet?", Informant.CARER).yesOrNo("it is wet", "it is not wet");
    public static final NumberFact<Integer> AGE =
            Fact.of("thing.age", "How old is it?", Informant.CARER).whole("its age is", Unit.YEARS, 150);
    public static final NumberFact<Integer> WEEKS =
            Fact.of("thing.weeks", "How many weeks?", Informant.CARER).whole("its weeks are", Unit.WEEKS, 26);
    public static final NumberFact<Integer> SICK_WEEKS = Fact.of(
                    "thing.sick-weeks", "How many of them ill?", Informant.CARER)
            .whole("its weeks of illness are", Unit.WEEKS, 26);
    public static final NumberFact<BigDecimal> NET =
            Fact.of("thing.net", "How much net?", Informant.CARER).money("its net price is");
    public static final NumberFact<BigDecimal> GROSS =
            Fact.of("thing.gross", "How much gross?", Informant.CARER).money("its gross price is");
    public static final NumberFact<BigDecimal> HOURS =
            Fact.of("thing.hours", "How many hours?", Informant.CARER).hoursAWeek("its hours are");
    public static final ChoiceFact<Colour> COLOUR =
            Fact.of("thing.colour", "Which colour?", Informant.CARER).oneOf("its colour is", Colour.class);
    public static final SetFact<Colour> SPOTS =
            Fact.of("thing.spots", "Which spots?", Informant.CARER).setOf("its spots include", Colour.class);
    public static final SetFact<Colour> STRIPES =
            Fact.of("thing.stripes", "Which stripes?", Informant.CARER).setOf("its stripes include", Colour.class);
    public static final DateFact LAST_SEEN =
            Fact.of("thing.last-seen", "When last seen?", Informant.CARER).pastDate("the day it was last seen is");
    public static final CodeFact PLACE = Fact.of("thing.place", "Where is it?", Informant.CARER)
            .code("its place is", Pattern.compile("[A-Z][0-9]{2}"), "a letter and two digits");

    public static final Constraint NET_WITHIN_GROSS = Constraint.atMost(NET, GROSS);
    public static final Constraint SICK_WITHIN_WEEKS = Constraint.atMost(SICK_WEEKS, WEEKS);

    public static final LinearTerm WELL_WEEKS =
            LinearTerm.of(WEEKS).minus(SICK_WEEKS).saying("its weeks without illness are");

    private Example() {}

    /** YES when the condition holds, otherwise NO. */
    public static Policy<Answer> yesWhen(Condition condition, Fact<?>... facts) {
        return policy("example.yes-when", facts)
                .rule(Rule.clause("1").when(condition).then(Answer.YES).citing(TEXT.at("1")))
                .otherwise(Answer.NO)
                .citing(TEXT.at("2"))
                .build();
    }

    /** A policy that still needs rules. */
    public static PolicySteps.NeedsRules<Answer> policy(String id, Fact<?>... facts) {
        return Policy.about(id, "Is it so?", Answer.class)
                .favouring(Favour.descending(Answer.YES, Answer.NO))
                .safeSide(SafeSide.NEVER_REFUSE)
                .covering(Coverage.from("2000-01-01"))
                .asking(facts);
    }

    /** A pack of these policies and the constraints of the vocabulary. */
    @SafeVarargs
    public static PolicyPack pack(Policy<Answer>... policies) {
        return new PolicyPack() {
            @Override
            public PackDescriptor descriptor() {
                return PackDescriptor.made("example", "thing.*");
            }

            @Override
            public void contribute(Contributions contributions) {
                for (Policy<Answer> policy : policies) {
                    contributions.policy(policy);
                }
                contributions.constraint(NET_WITHIN_GROSS).constraint(SICK_WITHIN_WEEKS);
            }
        };
    }
}
