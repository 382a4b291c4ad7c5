package org.opencarers.conformance.unknown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.Asked;
import org.opencarers.conformance.check.CodeOfPacks;
import org.opencarers.conformance.check.Judged;
import org.opencarers.conformance.check.Point;
import org.opencarers.conformance.check.PointLaw;
import org.opencarers.rules.Fact;

/** L11: relevance of the missing facts. */
final class WhatIsAskedMatters extends PointLaw {

    WhatIsAskedMatters() {
        super(
                LawText.of(
                        "L11",
                        "What is asked for can still matter",
                        "An answer that is not definite asks for at least one fact, only for facts that the policy"
                                + " asks and that are unknown, and for each of them there is a way to fill in the others"
                                + " after which two answers to it lead to two outcomes. The way is looked for by keeping"
                                + " the fact among those asked for; where the values that stand for all are not known, the"
                                + " fact is passed over. What code of a pack works out is known.",
                        "H8: a carer is asked about private things for nothing, or not asked what would help."),
                true);
    }

    @Override
    protected Point begin(Subject subject, Effort effort) {
        Optional<Answers> withoutCode =
                CodeOfPacks.isIn(subject) ? Optional.of(CodeOfPacks.leftOut(subject)) : Optional.empty();
        return asked -> judge(asked, withoutCode);
    }

    private static Judged judge(Asked asked, Optional<Answers> withoutCode) {
        PlainAnswer answer = asked.answer();
        if (answer.possible().size() < 2) {
            return Judged.silent();
        }
        if (answer.missing().isEmpty()) {
            return Judged.broken("a question, because the answer is " + answer.told(), "none");
        }
        List<Fact<?>> mayBeAsked = new ArrayList<>(asked.policy().facts());
        Question workedOut = asked.workedOut();
        mayBeAsked.removeAll(workedOut.facts().given());
        // What code works out once another fact is known can be given all the same, and then counts: an answer given
        // stands.
        Asked filling = withoutCode
                .map(answers -> new Asked(asked.subject(), answers, asked.policy(), workedOut, asked.chance()))
                .orElse(asked);
        for (String id : answer.missing()) {
            Optional<Fact<?>> fact =
                    mayBeAsked.stream().filter(one -> one.id().equals(id)).findFirst();
            if (fact.isEmpty()) {
                return Judged.broken("only unknown facts of the policy to be asked for", id);
            }
            if (!canMatter(filling, fact.get())) {
                return Judged.broken(
                        "only facts that can change something to be asked for",
                        id + ", of which no value does, whatever the others are");
            }
        }
        return Judged.holds();
    }

    /** Fills in the other facts one by one, so that the fact stays among those asked for. */
    private static boolean canMatter(Asked asked, Fact<?> fact) {
        Asked narrowed = asked;
        boolean open = true;
        while (open) {
            PlainAnswer answer = narrowed.answer();
            Optional<Fact<?>> other = narrowed.unknown().stream()
                    .filter(one -> !one.equals(fact) && answer.missing().contains(one.id()))
                    .findFirst();
            if (other.isEmpty()) {
                open = false;
            } else {
                List<Question> ways = narrowed.answering(other.get());
                Optional<Question> way = ways.stream()
                        .filter(question -> asked.answer(question).missing().contains(fact.id()))
                        .findFirst();
                if (way.isEmpty()) {
                    return ways.isEmpty();
                }
                narrowed = narrowed.about(way.get());
            }
        }
        List<Question> answers = narrowed.answering(fact);
        Set<List<String>> outcomes = new HashSet<>();
        answers.forEach(question -> outcomes.add(asked.answer(question).possible()));
        return answers.isEmpty() || outcomes.size() > 1;
    }
}
