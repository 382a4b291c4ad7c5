/**
 * Lists that organisations keep about carers and about their own work with them.
 *
 * <p>A {@link org.opencarers.core.registers.CarersRegister} says who is known as a carer, a
 * {@link org.opencarers.core.registers.LivedExperienceNetwork} who wants to be involved. What the organisation does is
 * in an {@link org.opencarers.core.registers.AssessmentReturn}, in
 * {@link org.opencarers.core.registers.ContactRecord}s, in a {@link org.opencarers.core.registers.TrainingRecord} and a
 * {@link org.opencarers.core.registers.FeedbackLog}; who is there for carers is in a
 * {@link org.opencarers.core.registers.StaffRoleRegister}.
 *
 * <p>A register counts what is recorded, exactly, and as of a day that is given. It never takes a missing date for a
 * no.
 */
package org.opencarers.core.registers;
