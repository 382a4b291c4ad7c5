/**
 * Checks of a model as somebody filled it in: 169 hours a week, an area code that cannot exist.
 *
 * <p>A builder refuses only what would make a program wrong; what makes a form wrong is said here, all at once and when
 * asked: {@link org.opencarers.core.validation.CarersValidator#check(Object)}. The constraints stand on the {@code get}
 * accessors of the model, so that any Bean Validation provider finds them. Their words are in
 * {@code ContributorValidationMessages.properties}.
 *
 * <p>Hibernate Validator writes one INFO line to {@code java.util.logging} when it is first used; a program that wants a
 * quiet screen raises the level of the logger {@code org.hibernate.validator}.
 */
package org.opencarers.core.validation;
