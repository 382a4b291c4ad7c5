/**
 * Money for carers: a fund with its allocations, applications and awards, payments, personal budgets, and the grant
 * that adapts a home.
 *
 * <p>Amounts are exact and in pounds. A sum says for which period it is, and sums for different periods are never
 * added.
 *
 * <p>From the whole to the single carer: a {@link org.opencarers.core.grants.GrantFund} is divided into
 * {@link org.opencarers.core.grants.Allocation}s, which never exceed it. Carers make a
 * {@link org.opencarers.core.grants.GrantApplication} and are given a {@link org.opencarers.core.grants.GrantAward}, a
 * {@link org.opencarers.core.grants.OneOffDirectPayment} or a {@link org.opencarers.core.grants.BreakFundPayment}. A
 * {@link org.opencarers.core.grants.PersonalBudget} comes from the council and a
 * {@link org.opencarers.core.grants.PersonalHealthBudget} from the NHS. Every amount that is paid so often is a
 * {@link org.opencarers.core.grants.RegularSum}. The
 * {@link org.opencarers.core.grants.DisabledFacilitiesGrantApplication} is for works to a home and has nothing to do
 * with the funds.
 */
package org.opencarers.core.grants;
