/**
 * What is written down for later: emergency plans and cards, care plans, a carers passport, a strategy and its actions.
 *
 * <p>There are two groups. The first is about one person: an {@link org.opencarers.core.plans.EmergencyCard} with its
 * {@link org.opencarers.core.plans.EmergencyPlan}, a {@link org.opencarers.core.plans.CarePlan} with its crisis
 * section, a {@link org.opencarers.core.plans.CarersPassport}. The second is what an organisation promises: an
 * {@link org.opencarers.core.plans.ActionPlan}, a {@link org.opencarers.core.plans.Publication} such as a charter, and
 * a {@link org.opencarers.core.plans.TriangleOfCare} self-assessment.
 *
 * <p>Nothing here knows what day it is. When an action is due follows from the start of its plan, and without that
 * start it is not known.
 */
package org.opencarers.core.plans;
