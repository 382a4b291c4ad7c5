/**
 * The laws of policy packs: what must hold for every pack, whatever its policies say.
 *
 * <p>A {@link org.opencarers.conformance.Law} is a plain object that examines a {@link org.opencarers.conformance.Subject} and gives
 * a {@link org.opencarers.conformance.LawResult}. Nothing here knows a runner of tests: JUnit, jqwik and a command line can all
 * run laws. Questions are put through {@link org.opencarers.conformance.Answers}, so that a law can also examine somebody who
 * answers wrongly on purpose. All laws are listed by {@code org.opencarers.conformance.Laws}.
 */
@org.jspecify.annotations.NullMarked
package org.opencarers.conformance;
