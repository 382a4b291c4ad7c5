/**
 * The question whether something may be told to somebody, as programs ask it: the sharing document.
 *
 * <pre>{@code
 * SharingRequest request = SharingRequest.builder()
 *         .asOf(day)
 *         .recipient(Recipient.builder().ref("mother").identityVerified(true).build())
 *         .ask(Ask.builder().addItems("CARE_PLAN").purpose(Purpose.CARE_SUPPORT).build())
 *         .consents(record.getConsents())
 *         .build();
 * }</pre>
 *
 * <p>The root is a {@link org.opencarers.core.sharing.SharingRequest}. Consents, recorded decisions and purposes are
 * those of {@code org.opencarers.core.consent}, where records are kept. Shapes and names are those of the
 * confidentiality specification, sections 2 and 9; no rule stands here.
 *
 * <p>Two habits differ from the rest of the model. Unknown is never neutral: it leads to withholding or to a referral,
 * and every property says where. And for some properties "there is none" is an answer of its own, an
 * {@link org.opencarers.core.answer.OrNone}: a consent without an end is not a consent whose end nobody wrote down.
 */
package org.opencarers.core.sharing;
