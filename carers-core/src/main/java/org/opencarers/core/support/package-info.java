/**
 * Support for a carer after an assessment: the {@link org.opencarers.core.support.SupportPlan}, what may be charged for it,
 * and who manages the money.
 *
 * <p>The plan of what happens in an emergency, and other plans, stand in {@code org.opencarers.core.plans}; funds and
 * payments in {@code org.opencarers.core.grants}.
 */
package org.opencarers.core.support;
