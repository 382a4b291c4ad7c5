/**
 * The law of Scotland about carers: the benefits that Social Security Scotland pays to carers, where they differ from
 * those of Great Britain.
 *
 * <p>A policy has a class of its own with its rules in the order of its text, and its amounts and limits by date in a data
 * file among the resources. Conditions that Scotland shares with Carer's Allowance come from
 * {@link org.opencarers.law.gb.CarersAllowanceConditions}, each with the clause and the source that it has here. Clause
 * numbers are those of the catalogue of policies.
 *
 * <p>This is decision support, not legal advice: what is left out is declared with each policy.
 */
package org.opencarers.law.scotland;
