package org.opencarers.conformance.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.generate.Dice;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.conformance.generate.QuestionGenerator;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.computation.PackComputation;

/** Generated questions to a policy, beside its limits and dates: from nothing known to everything. */
public final class Questions {

    private static final int MOST_TRIES = 12;
    private static final int ASKED_OUTSIDE = 10;
    private static final int MOSTLY = 75;

    private Questions() {}

    /** As many as the effort says, always the same for the same seed. */
    public static List<Question> of(Subject subject, Policy<?> policy, Effort effort) {
        return generated(subject, policy, effort);
    }

    private static <O extends Enum<O> & Outcome> List<Question> generated(
            Subject subject, Policy<O> policy, Effort effort) {
        QuestionGenerator<O> generator =
                new QuestionGenerator<>(policy, subject.engine().constraints(), List.of());
        List<Question> questions = new ArrayList<>();
        for (int number = 0; number < effort.questions(); number++) {
            SplittableRandom random = new SplittableRandom(effort.seed() + number);
            Dice dice = new Dice(random);
            GeneratedCase<O> made = generator.question(random);
            boolean outside = dice.chance(ASKED_OUTSIDE);
            for (int tries = 0; tries < MOST_TRIES && !outside && !isCovered(made); tries++) {
                made = generator.question(random);
            }
            Question question = new Question(policy.id(), forgetting(made.facts(), dice), made.asOf());
            questions.add(forCode(question, subject, policy, dice));
        }
        return questions;
    }

    private static boolean isCovered(GeneratedCase<?> made) {
        return made.policy().objectionsTo(made.asOf()).isEmpty();
    }

    /** What code can work out is mostly not given, and what it reads mostly is: otherwise it would never be called. */
    private static Question forCode(Question question, Subject subject, Policy<?> policy, Dice dice) {
        Question asked = question;
        for (PackComputation<?> computation : CodeOfPacks.of(subject, policy)) {
            asked = dice.chance(MOSTLY) ? asked.without(computation.fact()) : asked;
        }
        List<Fact<?>> reads = new ArrayList<>(CodeOfPacks.reads(subject, policy, asked));
        reads.removeAll(policy.facts());
        reads.removeAll(policy.boundOnly());
        for (Fact<?> read : reads) {
            asked = dice.chance(MOSTLY) ? answered(asked, read, dice) : asked;
        }
        return asked;
    }

    private static <T> Question answered(Question question, Fact<T> fact, Dice dice) {
        List<T> answers = TriedAnswers.to(fact, question.asOf());
        return answers.isEmpty() ? question : question.knowing(fact, dice.pick(answers));
    }

    /** In half of the questions more is unknown than the generator leaves open. */
    private static Facts forgetting(Facts facts, Dice dice) {
        Facts fewer = facts;
        for (Fact<?> fact : dice.some(List.copyOf(facts.given()), dice.either(0, 0, 20, 60))) {
            fewer = fewer.without(fact);
        }
        return fewer;
    }
}
