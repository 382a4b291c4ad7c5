/**
 * The law of Great Britain about carers, written in the language of policy and contributed through the same door that is
 * open to every authority.
 *
 * <p>A policy has a class of its own with its rules in the order of its text, its conditions beside it where other
 * policies share them, and its amounts and limits by date in a data file among the resources. Clause numbers are those of
 * the catalogue of policies.
 *
 * <p>This is decision support, not legal advice: what is left out is declared with each policy.
 */
package org.opencarers.law.gb;
