package org.opencarers.conformance.check;

import org.opencarers.conformance.Answers;
import org.opencarers.conformance.Question;

/** What is compared between machines. */
public enum Wanted {
    /** The answer to a question. */
    ANSWERS {
        @Override
        public String from(Answers answers, Question question) {
            return answers.decide(question).text();
        }
    },
    /** The receipt of the answer. */
    RECEIPTS {
        @Override
        public String from(Answers answers, Question question) {
            return answers.receipt(FactDocument.request(question).toString(), SALT);
        }
    };

    private static final String SALT = "0".repeat(64);

    /** It as text, for one question. */
    public abstract String from(Answers answers, Question question);
}
