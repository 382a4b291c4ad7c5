/**
 * Two policies of North East London Mental Health NHS Trust, from its Carers Strategy of 2006 to 2009: who is a carer, and
 * who is given a copy of the care plan.
 *
 * <p>Look here for how a pack
 *
 * <ul>
 *   <li>keeps the policy of years gone by, which answers for its own days and for no others;
 *   <li>writes a definition with its clauses in the order of the text: {@code CarerDefinition};
 *   <li>leaves to the rules on sharing what they decide better, and says so: {@code CarePlanCopy}.
 * </ul>
 *
 * <p>The smallest whole pack, with the steps to one of your own, is {@code org.opencarers.example.kmpt}.
 */
package org.opencarers.example.nelmht;
