/**
 * What people read, apart from how it is written in documents: how things of the model are called, and foreign text made fit to be
 * shown.
 *
 * <p>A constant such as {@code NEVER_REFUSE} reads well enough in small letters. Where it does not, as with the name of a nation, or
 * where a sentence is made of it, it says itself how it is called: {@code PARENT_OF_CARER} is "a parent of the carer".
 */
package org.opencarers.core.text;
