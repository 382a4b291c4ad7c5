/**
 * What can be proved of a policy by looking through its diagram: for every situation at once, not for those that somebody thought
 * of.
 */
@org.jspecify.annotations.NullMarked
package org.opencarers.rules.analysis;
