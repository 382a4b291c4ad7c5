/**
 * What people have agreed to, and who may decide for whom, as records keep it.
 *
 * <p>The root is a {@link org.opencarers.core.consent.ConsentRecord}: what is kept about one person. In it stand
 *
 * <ul>
 *   <li>{@link org.opencarers.core.consent.Consent}: one consent or one refusal: what may, or may not, be told to
 *       whom. There is one such type; a request to share holds the same;
 *   <li>{@link org.opencarers.core.consent.RecordedDecision}: the decision of a named person to share without consent;
 *   <li>{@link org.opencarers.core.consent.CapacityAssessment}: whether the person could make one decision on one day;
 *   <li>who may decide, or is to be told, in law: {@link org.opencarers.core.consent.Attorney},
 *       {@link org.opencarers.core.consent.Deputy}, {@link org.opencarers.core.consent.ParentalResponsibility} and
 *       {@link org.opencarers.core.consent.NearestRelative}.
 * </ul>
 *
 * <p>{@link org.opencarers.core.consent.Agreements} stands apart: what carer and person cared for have agreed to where
 * a rule about assessments or support asks for it.
 *
 * <p>Records say what was decided, by whom and when. Whether something may be told on a given day is for rules: none of
 * them stands here, nothing is worked out from a relationship or a diagnosis, and the latest entry does not win by
 * being the latest. Shapes and names are those of the confidentiality specification, sections 2.2, 2.4 and 2.5. People
 * are named by refs, words of the document's own such as {@code mother}.
 */
package org.opencarers.core.consent;
