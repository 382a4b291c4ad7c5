/**
 * Subjects that are broken on purpose, at least one for each law: whoever doubts that a law would notice lets it examine them.
 *
 * <p>Policies are data, so most wrongs cannot be written into a pack at all. Then it is the answers that are falsified on their way
 * from the engine to the law. A fault can also be made rare, to measure how often a law finds such a fault.
 */
@org.jspecify.annotations.NullMarked
package org.opencarers.conformance.teeth;
