package org.opencarers.conformance;

/** Whoever answers questions: the one door through which laws ask, so that a false one can be put in the place of the engine. */
public interface Answers {

    /** The answer to a question to a policy. */
    PlainAnswer decide(Question question);

    /**
     * The answer to a question as a document.
     *
     * @param request the request as JSON text
     * @return the answer as JSON text
     */
    String exchange(String request);

    /**
     * The answer to a request about sharing.
     *
     * @param request the request as JSON text
     * @return the answer for staff as JSON text
     */
    String share(String request);

    /**
     * The receipt of the answer to a request, to decide or about sharing.
     *
     * @param request the request as JSON text
     * @param salt the secret of the receipt, 64 hexadecimal digits
     * @return the receipt in its canonical form; a refusal as JSON text, which has problems, where there is no answer
     */
    String receipt(String request, String salt);
}
