/**
 * Receipts of decisions: proof of what was decided by which rules of which packs on which facts, without saying any of it.
 *
 * <p>A {@link org.opencarers.rules.receipt.Receipt} names the {@link org.opencarers.rules.receipt.PolicyVersion}, each
 * {@link org.opencarers.rules.receipt.PackVersion} and the day, and holds a commitment to each fact and each part of the answer:
 * a SHA-256 over it together with a secret {@link org.opencarers.rules.receipt.Salt}. Whoever keeps the facts and the salt can make the receipt again, and a
 * {@link org.opencarers.rules.receipt.Replay} names what is no longer the same. Whoever has the receipt alone learns nothing.
 */
package org.opencarers.rules.receipt;
