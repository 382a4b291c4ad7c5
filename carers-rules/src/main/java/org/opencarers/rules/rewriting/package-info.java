/**
 * Policies written anew with something in them replaced: a parameter for a local one, a condition for another.
 *
 * <p>Policies are data, so a changed copy is made by walking one. What does not change is shared with the original.
 */
@org.jspecify.annotations.NullMarked
package org.opencarers.rules.rewriting;
