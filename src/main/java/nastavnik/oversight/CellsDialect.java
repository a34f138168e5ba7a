package nastavnik.oversight;

import nastavnik.form.InOneGo;
import org.springframework.stereotype.Component;

/** {@code <td matrix:cells="${line.cells}">} stands for the cells of a school. A page of the matrix has two thousand of them. */
@Component
class CellsDialect extends InOneGo<MatrixView.Cell> {

    CellsDialect() {
        super("matrix", "td", "cells", null);
    }

    @Override
    protected void write(MatrixView.Cell cell, String unused, StringBuilder html) {
        html.append("<td>");
        if (!cell.path().isEmpty()) {
            var words = escaped(cell.words());
            html.append("<a class=\"state ").append(cell.tone());
            html.append("\" href=\"").append(escaped(cell.path()));
            html.append("\" title=\"").append(words);
            html.append("\" aria-label=\"").append(words);
            html.append("\">").append(escaped(cell.sign())).append("</a>");
        }
        html.append("</td>");
    }
}
