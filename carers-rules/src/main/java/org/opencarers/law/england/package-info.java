/**
 * The law of England about carers: whom a local authority must assess, whose needs it must find eligible and meet, what it
 * may charge and must pay, and whom a hospital must involve.
 *
 * <p>A policy has a class of its own with its rules in the order of its text. The law of several periods stands side by
 * side, each rule with the days on which it is in force. Clause numbers are those of the catalogue of policies.
 *
 * <p>The policies assume an English authority. This is decision support, not legal advice: what is left out is declared
 * with each policy.
 */
package org.opencarers.law.england;
