/**
 * The words of policy about carers: one constant for each fact, with its question and with who can best answer it.
 *
 * <p>Facts stand in a class by what they are about: {@link org.opencarers.law.vocabulary.CarerFacts},
 * {@link org.opencarers.law.vocabulary.CareFacts}, {@link org.opencarers.law.vocabulary.CaredForFacts} and so on;
 * {@link org.opencarers.law.vocabulary.Vocabulary} has them all. Whose age, address or condition is meant is always said,
 * by the class and by the id: {@code CarerFacts.AGE} is {@code carer.age}, {@code CaredForFacts.AGE} is
 * {@code cared-for.age}.
 *
 * <p>An id has one meaning, for ever, in every policy of every authority. Use these facts before you define one of your
 * own. Those that a situation document holds are read off it; all can be answered directly.
 */
package org.opencarers.law.vocabulary;
