/**
 * The one form in which the model keeps an answer, and in which amounts are read and written, so that equal answers are
 * equal values and equal text.
 *
 * <p>Not exported: its types are public only because generated code in other packages names them.
 */
package org.opencarers.core.canonical;
