/**
 * What the laws say of the packs that a program really has, wherever they were found.
 *
 * <p>{@link org.opencarers.conformance.installed.InstalledPacks} examines each pack beside all others, and
 * {@link org.opencarers.conformance.installed.ConformanceExchange} says it in JSON and in words, as the command line prints it.
 */
@org.jspecify.annotations.NullMarked
package org.opencarers.conformance.installed;
