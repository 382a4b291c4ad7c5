/**
 * How things of the model are called when people read about them, apart from how they are written in documents.
 *
 * <p>A constant such as {@code INTENDS_TO_PROVIDE} reads well enough in small letters; a name such as that of a nation or a
 * benefit does not, and says itself how it is called.
 */
package org.opencarers.core.text;
