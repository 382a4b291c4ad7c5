/**
 * Printed figures against arithmetic: whether the numbers of a report add up.
 *
 * <p>A {@link org.opencarers.core.figures.FigureCheck} says how a figure comes about, such as weeks multiplied by the
 * cost of a week, and what is printed for it. Its {@link org.opencarers.core.figures.Reconciliation} says whether the
 * two agree, by how much they differ, and says so in a sentence. A figure that does not agree is a finding for people
 * to look at; it is never corrected.
 *
 * <p>A {@link org.opencarers.core.figures.PrintedFigure} keeps the text of the document. One that can be read in two
 * ways, such as 189.896 where a comma may be meant, stays ambiguous, and each of its readings is compared.
 *
 * <p>All arithmetic is exact. Only what has no end in decimals, a quotient, is rounded, and then half up.
 */
package org.opencarers.core.figures;
