/**
 * Money: exact, in pounds, never floating point.
 *
 * <p>In Java an amount is a {@link java.math.BigDecimal}; in JSON it is decimal text, {@code "204.00"}, because many
 * programs read a JSON number as floating point and one penny over a limit can lose everything.
 */
package org.opencarers.core.money;
