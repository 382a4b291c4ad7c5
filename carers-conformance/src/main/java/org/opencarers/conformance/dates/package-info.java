/** The laws about days and limits: when an answer changes, and on which side of a limit it lies. */
@org.jspecify.annotations.NullMarked
package org.opencarers.conformance.dates;
