/**
 * The whole situation about which a question is asked: the way into the model.
 *
 * <pre>{@code
 * CareSituation situation = CareSituation.builder()
 *         .carer(Carer.builder().nation(Nation.ENGLAND).build())
 *         .caredFor(CaredForPerson.builder().conditions(Set.of(HealthCondition.MENTAL_HEALTH)).build())
 *         .caring(Caring.builder().relationship(Relationship.SIBLING).build())
 *         .build();
 * }</pre>
 *
 * <p>One situation is one carer and one person cared for. Somebody who cares for two people is in two situations.
 */
package org.opencarers.core.situation;
