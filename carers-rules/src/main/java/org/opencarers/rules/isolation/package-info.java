/**
 * Running the Java code of packs in another process, which can be ended: {@link org.opencarers.rules.isolation.SeparateProcess}.
 *
 * <p>A program hands it to its engine with {@code withRunner}. Nothing else in the library knows of it.
 */
package org.opencarers.rules.isolation;
