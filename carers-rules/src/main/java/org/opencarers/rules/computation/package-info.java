/**
 * Containing the Java code of packs: a fact that a pack works out itself is computed where its faults stay.
 *
 * <p>A {@link org.opencarers.rules.computation.ComputationRunner} carries out one
 * {@link org.opencarers.rules.computation.ComputationCall} and says what came of it: an answer, nothing, or a
 * {@link org.opencarers.rules.computation.Fault}. {@link org.opencarers.rules.computation.SameProcess} is the runner that an
 * engine has from the start. It contains whatever a computation throws, gives or never gives. It does not contain what the
 * code does beside that: the processor time and memory that it takes, {@code System.exit}, files, sockets, and anything that
 * it changes for the whole virtual machine. For that there is a runner in another process, in
 * {@code org.opencarers.rules.isolation}.
 */
package org.opencarers.rules.computation;
