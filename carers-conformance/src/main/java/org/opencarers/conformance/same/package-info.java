/** The laws about sameness: the same question has the same answer, again, elsewhere, in any order and beside anything. */
@org.jspecify.annotations.NullMarked
package org.opencarers.conformance.same;
