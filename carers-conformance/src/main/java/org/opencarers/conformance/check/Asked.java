package org.opencarers.conformance.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.generate.Dice;
import org.opencarers.conformance.reference.NoReferenceAnswerException;
import org.opencarers.conformance.reference.ReferenceInterpreter;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Policy;

/**
 * One question, with whom to ask.
 *
 * @param subject the pack and those beside it
 * @param answers who answers
 * @param policy the policy that is asked
 * @param question the question
 * @param chance where all chance for this question comes from
 */
public record Asked(Subject subject, Answers answers, Policy<?> policy, Question question, long chance) {

    /** The same with another question. */
    public Asked about(Question other) {
        return new Asked(subject, answers, policy, other, chance);
    }

    /** The answer to the question. */
    public PlainAnswer answer() {
        return answers.decide(question);
    }

    /** The answer to another question to the same policy. */
    public PlainAnswer answer(Question other) {
        return answers.decide(other);
    }

    /** The same chance each time. */
    public Dice dice() {
        return new Dice(new SplittableRandom(chance));
    }

    /** The facts that the policy lists, asked or bound only. */
    public List<Fact<?>> listed() {
        List<Fact<?>> listed = new ArrayList<>(policy.facts());
        listed.addAll(policy.boundOnly());
        return listed;
    }

    /** Those of them that the question does not answer. */
    public List<Fact<?>> unknown() {
        List<Fact<?>> unknown = listed();
        unknown.removeAll(question.facts().given());
        return unknown;
    }

    /**
     * What somebody could still say to move the answer: the unknown facts, save those that code of a pack works out for the
     * question, and what that code reads.
     */
    public List<Fact<?>> open() {
        List<Fact<?>> open = unknown();
        for (Fact<?> read : CodeOfPacks.reads(subject, policy, question)) {
            if (!open.contains(read)) {
                open.add(read);
            }
        }
        open.removeAll(workedOut().facts().given());
        return open;
    }

    /** The question with what code of packs works out for it given. */
    public Question workedOut() {
        return CodeOfPacks.workedOut(subject, policy, question);
    }

    /** The ids of the facts that the question answers. */
    public Set<String> known() {
        Set<String> known = new HashSet<>();
        question.facts().given().forEach(fact -> known.add(fact.id()));
        return known;
    }

    /**
     * The question with an unknown fact answered in every way that matters; none where no such list is known. Where code of a pack
     * reads the fact, more ways are among them, because nobody can say of code which matter.
     */
    public <T> List<Question> answering(Fact<T> fact) {
        try {
            Set<T> values = new LinkedHashSet<>();
            if (listed().contains(fact)) {
                values.addAll(new ReferenceInterpreter(subject.engine().constraints())
                        .valuesOf(policy, question.facts(), question.asOf(), fact));
            }
            if (CodeOfPacks.reads(subject, policy, question).contains(fact)) {
                values.addAll(TriedAnswers.to(fact, question.asOf()));
            }
            return inOrder(fact, values)
                    .map(value -> question.knowing(fact, value))
                    .filter(this::isSound)
                    .toList();
        } catch (NoReferenceAnswerException beyond) {
            return List.of();
        }
    }

    /** Numbers from small to large, as they come where no code reads them. */
    private static <T> Stream<T> inOrder(Fact<T> fact, Set<T> values) {
        return fact instanceof NumberFact<?> number
                ? values.stream().sorted(Comparator.comparing(value -> number.exact((Number) value)))
                : values.stream();
    }

    /** Whether nothing is wrong with the question itself: its date is covered and its answers do not contradict one another. */
    public boolean isSound() {
        return isSound(question);
    }

    /** Whether nothing is wrong with a question to the same policy. */
    public boolean isSound(Question other) {
        return subject.engine().check(policy, other.facts(), other.asOf()).isEmpty();
    }
}
