package org.opencarers.conformance.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawOutcome;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.Laws;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.generate.Ruling;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Informant;
import org.opencarers.rules.Moment;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** A sound pack of which one rule cannot apply for a year, and then can, although its law never changes. */
class MovingDaysTest {

    private static final LocalDate FIRST_DAY_THAT_COUNTS = LocalDate.of(2025, 6, 2);

    private static final Effort COMBINATIONS_AND_ONE_QUESTION = new Effort(1, 1, 1000, false, 500);

    private static final DateFact LAST_STAY = Fact.of("moving.last-stay", "When was the last stay?", Informant.CARER)
            .pastDate("the last stay was on");

    private static final Policy<Ruling> POLICY = Policy.about("moving.grant", "Is it granted?", Ruling.class)
            .favouring(Favour.descending(Ruling.GRANTED, Ruling.REFUSED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2024-04-01"))
            .asking(LAST_STAY)
            .rule(Rule.clause("1")
                    .when(LAST_STAY.isLaterThan(Moment.of("2025-06-01")))
                    .then(Ruling.GRANTED)
                    .citing(Citation.of("Invented policy")))
            .otherwise(Ruling.REFUSED)
            .citing(Citation.of("Invented policy"))
            .build();

    private static final Subject PACK = Subject.of(
            new PolicyPack() {
                @Override
                public PackDescriptor descriptor() {
                    return PackDescriptor.made("moving", "moving.*");
                }

                @Override
                public void contribute(Contributions contributions) {
                    contributions.policy(POLICY);
                }
            },
            List.of());

    @Test
    void nothing_is_wrong_with_an_unknown_day_that_begins_to_matter() {
        LawResult result = Laws.named("L21").check(PACK, Effort.quick());

        assertThat(result.outcome()).as(result.text()).isEqualTo(LawOutcome.HELD);
    }

    @Test
    void a_law_is_proved_on_the_days_on_which_nothing_but_a_fact_moves() {
        assertThat(Laws.named("L6").check(PACK, COMBINATIONS_AND_ONE_QUESTION).outcome())
                .isEqualTo(LawOutcome.PROVED);

        Subject refusing = PACK.distorted(right -> new RefusingOn(FIRST_DAY_THAT_COUNTS, right));
        LawResult result = Laws.named("L6").check(refusing, COMBINATIONS_AND_ONE_QUESTION);

        assertThat(result.outcome()).as(result.text()).isEqualTo(LawOutcome.FAILED);
    }

    /** Someone who takes an unknown day for one that does not count. */
    private record RefusingOn(LocalDate day, Answers right) implements Answers {

        @Override
        public PlainAnswer decide(Question question) {
            boolean open =
                    question.asOf().equals(day) && question.facts().given().isEmpty();
            return right.decide(open ? question.knowing(LAST_STAY, day.minusYears(1)) : question);
        }

        @Override
        public String exchange(String request) {
            return right.exchange(request);
        }

        @Override
        public String share(String request) {
            return right.share(request);
        }

        @Override
        public String receipt(String request, String salt) {
            return right.receipt(request, salt);
        }
    }
}
