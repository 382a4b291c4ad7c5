/**
 * Assessments: who asked for one, what it found, and the words of the national eligibility criteria.
 *
 * <p>What is a judgement in law, such as a significant impact on well-being, is an answer that somebody gives. It is never
 * worked out from other answers.
 */
package org.opencarers.core.assessment;
