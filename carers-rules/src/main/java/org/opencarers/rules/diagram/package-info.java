/**
 * The compiled form of a policy: one reduced, ordered decision diagram. Not exported; the language knows nothing of it.
 *
 * <p>Every comparison of a policy is an {@link org.opencarers.rules.diagram.Atom}: a question with the answer yes or no.
 * Facts whose atoms constrain one another (the two facts of a difference, the sets of a union, two ordered amounts) form
 * one {@link org.opencarers.rules.diagram.Variable}. A variable's <em>regions</em> are the combinations of answers that
 * some values can give, so that variables are independent of one another and every path of a diagram can be walked by
 * somebody. The date asked about is a variable like any other: one diagram serves every date.
 *
 * <p>From that follow the exact answers. A decision is definite when the diagram, restricted to the regions that the
 * known facts leave, is a single leaf; an unknown fact can still matter when its variable is still on the restricted
 * diagram. Nothing is sampled and nothing approximated: a diagram that would grow beyond its budget is not built, and
 * each case is compiled with its known facts put in.
 */
package org.opencarers.rules.diagram;
