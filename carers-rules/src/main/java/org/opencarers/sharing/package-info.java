/**
 * Confidentiality: may this be told to this person, for this purpose, now?
 *
 * <p>For England. Somebody, mostly an unpaid carer, asks for items of information about a patient. Each of the
 * {@link org.opencarers.sharing.Items} has an {@link org.opencarers.sharing.ItemClass}, from general information, which
 * anybody may have, to what belongs to somebody else. The answer about one item is a
 * {@link org.opencarers.sharing.Disclosure}: share, withhold, or refer to a
 * {@link org.opencarers.sharing.ReferralRole} by a {@link org.opencarers.sharing.Route}. It always rests on a
 * {@link org.opencarers.sharing.Basis}, which says why and on what authority, and brings
 * {@link org.opencarers.sharing.Obligation}s: what staff must do. Start with the table of bases, {@code bases.json}.
 *
 * <p>This is advice to staff, never a lock: listening, general information and the carer's own support are open in every
 * state, and nothing here stops a person who must act at once.
 */
package org.opencarers.sharing;
