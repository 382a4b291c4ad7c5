/**
 * Figures that organisations publish or hand in about carers, and what can be worked out from them exactly.
 *
 * <p>A {@link org.opencarers.core.reports.Survey} has its rates, {@link org.opencarers.core.reports.WaitingTimes} their
 * median, a {@link org.opencarers.core.reports.MinimumDataSet} its breakdowns, an
 * {@link org.opencarers.core.reports.AnnualReport} the figures as they are printed. A
 * {@link org.opencarers.core.reports.SupportReturn} counts the carers of one council as table LTS003 of the adult
 * social care returns does.
 *
 * <p>Every rate is a {@link java.math.BigDecimal}. What cannot be worked out, for want of a figure or because it would
 * be a share of nothing, is empty. A {@link org.opencarers.core.reports.CareEvent} is about one person; of the rest, a
 * count of very few may still tell who somebody is.
 */
package org.opencarers.core.reports;
