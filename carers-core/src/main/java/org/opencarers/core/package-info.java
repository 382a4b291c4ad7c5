/**
 * The model of unpaid carers, and the one style in which all of it is generated.
 *
 * <p>The way in is {@link org.opencarers.core.situation.CareSituation}: one carer, one person cared for, the caring
 * between them and the carer's assessment. {@link org.opencarers.core.json.CarersJson} reads and writes it;
 * {@link org.opencarers.core.validation.CarersValidator} says what is wrong with it. A package holds one noun and the
 * words that go with it.
 *
 * <p>Four habits hold everywhere:
 *
 * <ul>
 *   <li>An answer that is not there is <em>unknown</em>: never zero, never false, never the empty set. A set that is there
 *       and empty says "none of them".
 *   <li>Whatever may be unknown is an {@link java.util.Optional} read by a {@code get} accessor, a yes or no included: Java
 *       beans, and with them every Bean Validation provider, keep {@code is} for a {@code boolean} that is always there.
 *   <li>A property is called as the fact of the catalogue that it answers: {@code carer.net-weekly-earnings} is
 *       {@code netWeeklyEarnings} of the carer.
 *   <li>Equal answers are equal values: 35 hours and 35.0 hours, and the same set given in another order.
 * </ul>
 *
 * <p>The model holds no rule, no law and no amount, and reads no clock.
 */
// Immutables looks for a style in the enclosing packages, so this one serves every type of the model.
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        throwForInvalidImmutableState = MissingPropertiesException.class,
        defaults = @Value.Immutable(copy = false))
package org.opencarers.core;

import org.immutables.value.Value;
import org.opencarers.core.problem.MissingPropertiesException;
