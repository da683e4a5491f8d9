package vn.gandan.writing.internal;

import static vn.gandan.writing.internal.Layout.points;
import static vn.gandan.writing.internal.Layout.twips;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of columns as wide as said, with rules or, to set texts side by side, without. */
final class FixedTable {

    private static final int CELL_PADDING_MM = 1;

    private FixedTable() {}

    /** Widths stand in the grid and in every cell, or Word and LibreOffice draw different tables. */
    static XWPFTable of(XWPFDocument document, List<Integer> millimetres, int rows, boolean ruled) {
        var table = document.createTable(rows, millimetres.size());
        table.setTableAlignment(TableRowAlign.LEFT);
        fixed(table, millimetres);
        int padding = ruled ? twips(CELL_PADDING_MM).intValue() : 0;
        table.setCellMargins(ruled ? points(1) : 0, padding, ruled ? points(1) : 0, padding);
        if (!ruled) {
            unruled(table);
        }
        columns(table, millimetres);
        for (var row : table.getRows()) {
            cells(row, millimetres, ruled);
        }
        return table;
    }

    private static void fixed(XWPFTable table, List<Integer> millimetres) {
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(twips(millimetres.stream().mapToInt(Integer::intValue).sum()));
        var indent = properties.isSetTblInd() ? properties.getTblInd() : properties.addNewTblInd();
        indent.setType(STTblWidth.DXA);
        indent.setW(BigInteger.ZERO);
    }

    private static void columns(XWPFTable table, List<Integer> millimetres) {
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        millimetres.forEach(each -> grid.addNewGridCol().setW(twips(each)));
    }

    private static void cells(XWPFTableRow row, List<Integer> millimetres, boolean ruled) {
        row.setCantSplitRow(true);
        for (int place = 0; place < millimetres.size(); place++) {
            var cell = row.getCell(place);
            cell.setWidth(twips(millimetres.get(place)).toString());
            if (ruled) {
                cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            }
        }
    }

    private static void unruled(XWPFTable table) {
        table.removeBorders();
        var borders = table.getCTTbl().getTblPr().isSetTblBorders()
                ? table.getCTTbl().getTblPr().getTblBorders()
                : table.getCTTbl().getTblPr().addNewTblBorders();
        borders.addNewTop().setVal(STBorder.NONE);
        borders.addNewBottom().setVal(STBorder.NONE);
        borders.addNewLeft().setVal(STBorder.NONE);
        borders.addNewRight().setVal(STBorder.NONE);
        borders.addNewInsideH().setVal(STBorder.NONE);
        borders.addNewInsideV().setVal(STBorder.NONE);
    }
}
