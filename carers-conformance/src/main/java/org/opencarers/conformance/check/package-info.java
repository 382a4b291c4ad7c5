/**
 * How laws examine a pack: every combination of what its policies ask where there are few, generated questions beside the limits
 * in any case, and the smallest question that shows a failure.
 *
 * <p>Hidden: other programs see laws and their results.
 */
@org.jspecify.annotations.NullMarked
package org.opencarers.conformance.check;
