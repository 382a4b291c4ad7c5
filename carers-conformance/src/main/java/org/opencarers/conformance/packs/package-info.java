/** The laws about a pack beside others: what it may change, what it declares, and how questions come to it. */
@org.jspecify.annotations.NullMarked
package org.opencarers.conformance.packs;
