/**
 * Answers of which three things must be told apart: what it is, that there is none, and that nobody knows.
 *
 * <p>Almost everywhere an {@link java.util.Optional} is enough, because an answer is either known or not. In the sharing
 * document it is not: no end of a consent and an end that nobody has recorded lead to different answers.
 */
package org.opencarers.core.answer;
