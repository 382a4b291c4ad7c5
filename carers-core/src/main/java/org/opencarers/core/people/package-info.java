/**
 * The two people of a situation, the {@link org.opencarers.core.people.Carer} and the
 * {@link org.opencarers.core.people.CaredForPerson}, and the words about people: where they live, what they live with.
 *
 * <p>Ages are never stored: they follow from the date of birth on the day that is asked about. Whose age, address or
 * condition is meant is always said, because mixing the two people up is the commonest mistake in this field.
 *
 * <p>What is said about a person is left out of {@code toString}, so that it does not end up in a log.
 */
package org.opencarers.core.people;
