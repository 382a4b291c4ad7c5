/** The laws about what is not known: it never decides, it is asked for, and an explanation rests on what is known. */
@org.jspecify.annotations.NullMarked
package org.opencarers.conformance.unknown;
