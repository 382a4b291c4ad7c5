/**
 * The guide as tests: the code of every example, and what keeps the documents true.
 *
 * <p>An example in a document is a region of a file here, between {@code // tag::name[]} and {@code // end::name[]}. The
 * document names the file and the region in a comment above the block, and {@link org.opencarers.docs.BlocksTest} fails
 * when the two differ, when a command prints something else, and when a block names nothing.
 */
package org.opencarers.docs;
