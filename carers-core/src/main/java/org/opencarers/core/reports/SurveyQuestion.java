package org.opencarers.core.reports;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A question of a survey and how often each answer was given. Immutable; the question must be there.
 */
@Value.Immutable
@JsonDeserialize(builder = SurveyQuestion.Builder.class)
public interface SurveyQuestion {

    /** The question, or what it is about in short. */
    @FilledIn
    String getQuestion();

    /** The answers with their counts, in the order of the form. No answer stands there twice. */
    List<@Valid Tally> getAnswers();

    /**
     * How many answers were given to the question.
     *
     * @return the sum of the counts; 0 when no answer is recorded
     */
    default long answersGiven() {
        return getAnswers().stream().mapToLong(Tally::getCount).sum();
    }

    /**
     * The share of one answer among all that were given to the question.
     *
     * @param answer the answer, written as in the survey
     * @return the share in per cent with one decimal, halves rounded up; empty when the answer is not on the form or
     *     nobody answered
     */
    default Optional<BigDecimal> shareOf(String answer) {
        long all = answersGiven();
        return getAnswers().stream()
                .filter(tally -> all > 0 && tally.getGroup().equals(answer))
                .map(tally -> Shares.percent(tally.getCount(), all))
                .findFirst();
    }

    /**
     * Begins a question; its words must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects a question and its answers. */
    final class Builder extends ImmutableSurveyQuestion.Builder {
        Builder() {}
    }
}
