/**
 * How packs of policy are found, examined, joined, and refused.
 *
 * <p>{@link org.opencarers.rules.packs.PackSearch} says where to look and what to allow. Every provider that it meets ends in
 * exactly one {@link org.opencarers.rules.packs.PackReport}: loaded, or refused with a coded
 * {@link org.opencarers.rules.packs.Diagnosis} that says what is wrong, where, and what to do. A provider that is broken in
 * whatever way costs none of the others. {@link org.opencarers.rules.packs.Catalogue} is what all accepted packs contribute
 * together: no order of packs and no repetition changes it, and no variation in it takes from a carer or discloses more, which
 * is proved on the diagrams before a pack is let in. {@link org.opencarers.rules.packs.LocalSupport} is what they tell people
 * beside that, and nothing rests on it.
 */
@org.jspecify.annotations.NullMarked
package org.opencarers.rules.packs;
