/**
 * What there is for carers: a directory of support, the groups that meet, and the courses with their places.
 *
 * <p>A {@link org.opencarers.core.services.Directory} is a document of its own, made of
 * {@link org.opencarers.core.services.DirectoryEntry entries}: a drop-in, a helpline, an emergency card. Who may use
 * one is told in the words of its source, and by the id of the policy that decides it. When one is open is a
 * {@link org.opencarers.core.schedules.Schedule}. A {@link org.opencarers.core.services.Course} never gives away more
 * places than it has.
 */
package org.opencarers.core.services;
