/**
 * Tables of figures as people keep them in spreadsheets, read from CSV with the strictness of the JSON documents.
 *
 * <p>{@link org.opencarers.core.csv.CarersCsv} reads costed rows and checks of figures. The first line names the properties;
 * an empty cell is unknown.
 */
package org.opencarers.core.csv;
