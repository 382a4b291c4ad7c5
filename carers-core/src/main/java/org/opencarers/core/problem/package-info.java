/**
 * What is wrong with something that was handed in, said in one way everywhere.
 *
 * <p>A {@link org.opencarers.core.problem.Problem} names the place, the value and the remedy. Readers collect all problems
 * before they report, so that a form is sent back once.
 */
package org.opencarers.core.problem;
