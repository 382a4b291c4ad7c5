/** The laws about sharing: what a pack may do to what is told, which is to narrow it and nothing else. */
@org.jspecify.annotations.NullMarked
package org.opencarers.conformance.telling;
