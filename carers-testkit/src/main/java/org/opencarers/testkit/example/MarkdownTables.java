package org.opencarers.testkit.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The tables of a Markdown page, each with the heading that it stands under. */
final class MarkdownTables extends AbstractVisitor {

    private static final int SECTION = 2;
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private final List<MarkdownTable> tables = new ArrayList<>();
    private String section = "";

    private MarkdownTables() {}

    static List<MarkdownTable> of(String markdown) {
        MarkdownTables found = new MarkdownTables();
        PARSER.parse(markdown).accept(found);
        return found.tables;
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() <= SECTION) {
            section = heading.getLevel() == SECTION ? text(heading) : "";
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            List<String> columns = new ArrayList<>();
            List<MarkdownTable.Row> rows = new ArrayList<>();
            for (Node part : children(block)) {
                for (Node row : children(part)) {
                    List<String> cells =
                            children(row).stream().map(MarkdownTables::text).toList();
                    if (part instanceof TableHead) {
                        columns.addAll(cells);
                    } else if (part instanceof TableBody && row instanceof TableRow) {
                        rows.add(new MarkdownTable.Row(line(row), byColumn(columns, cells)));
                    }
                }
            }
            tables.add(new MarkdownTable(section, line(block), columns, rows));
        }
    }

    private static Map<String, String> byColumn(List<String> columns, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int place = 0; place < columns.size(); place++) {
            row.put(columns.get(place), place < cells.size() ? cells.get(place) : "");
        }
        return row;
    }

    private static int line(Node node) {
        return node.getSourceSpans().get(0).getLineIndex() + 1;
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text plain) {
                text.append(plain.getLiteral());
            }

            @Override
            public void visit(Code code) {
                text.append(code.getLiteral());
            }
        });
        return text.toString().strip();
    }
}
