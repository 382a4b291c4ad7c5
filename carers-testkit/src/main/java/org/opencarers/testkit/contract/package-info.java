/**
 * Where laws and runners of tests meet.
 *
 * <p>{@link org.opencarers.testkit.contract.PolicyPackContract} makes a JUnit test of each law for a pack,
 * {@link org.opencarers.testkit.contract.PolicyQuestions} gives jqwik the questions with which laws are tried. Whoever needs
 * neither takes {@link org.opencarers.conformance.Laws} and prints a {@link org.opencarers.conformance.LawReport}.
 */
@org.jspecify.annotations.NullMarked
package org.opencarers.testkit.contract;
