/**
 * The program behind {@code ./carers}: reads files, asks the library, prints what it says.
 *
 * <p>Nothing is decided or worded here that a program which embeds the library could need too; that is in
 * {@code org.opencarers.rules.exchange}. {@link org.opencarers.cli.Main} is the way in. Exit status: 0 when every request was
 * answered, 1 when some had problems, 2 when the command itself could not run.
 */
package org.opencarers.cli;
