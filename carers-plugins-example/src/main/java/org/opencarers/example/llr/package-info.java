/**
 * The carers passport of Leicester, Leicestershire and Rutland: one card of three councils, known from the page of one of
 * them.
 *
 * <p>Look here for how a policy
 *
 * <ul>
 *   <li>asks where the carer lives, by the codes of the councils;
 *   <li>takes an age limit from a parameter, with its date and its source;
 *   <li>rests on a source that was read at second hand, and says so with each citation;
 *   <li>has two good answers that do not compare, because they differ only in where to apply.
 * </ul>
 *
 * <p>The smallest whole pack, with the steps to one of your own, is {@code org.opencarers.example.kmpt}.
 */
package org.opencarers.example.llr;
