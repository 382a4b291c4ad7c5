/**
 * Random requests about sharing, made to sit on the edges of the gates.
 *
 * <p>A {@link org.opencarers.conformance.sharing.SharingSeed} is a number, and names one request for ever, as a document and
 * as what {@link org.opencarers.sharing.Sharing} decides. A request begins as a situation in which something may be told,
 * and then more or fewer of its keys are unknown, none, or say something else: otherwise nearly every request would end at
 * the first gates.
 */
package org.opencarers.conformance.sharing;
