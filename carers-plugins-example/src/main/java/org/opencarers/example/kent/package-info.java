/**
 * A local pack of a county: ten policies on what carers in Kent could have, most of them from one document, the council's
 * annual report on carers of 2009/10. Read {@code org.opencarers.example.kmpt} first, which is one policy; this one shows
 * what comes with several.
 *
 * <ul>
 *   <li>What several policies share is written once: the sources and the time for which the report speaks in {@code
 *       KentSources}, the codes of the districts in {@code KentDistricts}, conditions such as "lives in Kent" in {@code
 *       KentConditions}. An enumeration of outcomes serves all policies that give the same answers.
 *   <li>A text that changed: {@link org.opencarers.example.kent.CarersEmergencyCard} covers two periods with nothing known
 *       between them, and each rule is in force in one of them. In {@link
 *       org.opencarers.example.kent.DoverThanetCarersSupport} the area grew, on a day of a month that nobody wrote down.
 *   <li>Words that leave something open, such as "over 18" of somebody of 18, or "relatives and friends" of a neighbour:
 *       the answer is {@code REFER}, and the citation says that the reading is inferred.
 *   <li>Answers that are not simply yes or no: {@link org.opencarers.example.kent.DelegatedAssessment} says who does
 *       something, and orders its outcomes only in part.
 * </ul>
 *
 * <p>All but today's page about the emergency card is history, and can be asked about only on days of that time.
 */
package org.opencarers.example.kent;
