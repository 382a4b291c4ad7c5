/**
 * Examples of a policy: pages that people write and read, and that the build runs.
 *
 * <p>A page is Markdown. Under each heading of the second level stands a table of facts to begin with, and tables of
 * examples, each saying in what it differs, the date asked about, what the answer must be, and why. {@link
 * org.opencarers.testkit.example.ExamplePage} reads one; what it finds is data that tests, {@link
 * org.opencarers.testkit.coverage coverage} and {@link org.opencarers.testkit.mutation mutation} use alike.
 */
@org.jspecify.annotations.NullMarked
package org.opencarers.testkit.example;
