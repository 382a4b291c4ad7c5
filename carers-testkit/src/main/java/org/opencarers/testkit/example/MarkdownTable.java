package org.opencarers.testkit.example;

import java.util.List;
import java.util.Map;

/**
 * A table of a Markdown page.
 *
 * @param section the heading of the second level that it stands under; empty before the first
 * @param line the line of its heading row, from 1
 * @param columns the headings of its columns
 * @param rows its rows, in order
 */
record MarkdownTable(String section, int line, List<String> columns, List<Row> rows) {

    /**
     * One row.
     *
     * @param line its line on the page, from 1
     * @param cells the text of each cell by the heading of its column, without marks such as those of code
     */
    record Row(int line, Map<String, String> cells) {

        /** The text under a heading; empty when the table has no such column. */
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }
}
