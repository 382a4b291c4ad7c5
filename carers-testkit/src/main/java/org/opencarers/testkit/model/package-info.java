/**
 * Made-up documents of the model: valid ones of every type, and ones with exactly one fault.
 *
 * <p>{@link org.opencarers.testkit.model.ModelArbitraries} reads the shape of a type off its accessors and constraints, so a
 * type that is added to the model is covered without another line. {@link org.opencarers.testkit.model.Faults} knows for
 * each constraint an answer that breaks it. Both speak JSON, the one language in which a model can be valid, invalid or
 * unreadable.
 *
 * <p>{@link org.opencarers.testkit.model.Population} makes whole situations that look like people rather than like noise. Its
 * shares stand in one data file and are made up unless the file names a source: they are no statistics.
 */
package org.opencarers.testkit.model;
