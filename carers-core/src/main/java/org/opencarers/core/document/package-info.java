/**
 * Documents as they are kept and exchanged: something of the model with the name of its kind and of its format.
 *
 * <p>A {@link org.opencarers.core.document.CarersDocument} is one of the {@link org.opencarers.core.document.DocumentKind}s:
 * a situation, a register, a directory, a plan, a fund. In JSON:
 *
 * <pre>{@code
 * {
 *   "format": "carers/1",
 *   "kind": "CARERS_PASSPORT",
 *   "content": { … }
 * }
 * }</pre>
 *
 * <p>{@code org.opencarers.core.json.CarersDocuments} reads and writes them. The number in the format goes up only when a
 * document of an older version could be misread; what is added to the model does not change it.
 */
package org.opencarers.core.document;
