package vn.soat.engine.document;

/**
 * A cell of a table.
 *
 * @param table which table, counted from 1 in reading order
 * @param row the row from 0
 * @param column the first grid column that the cell covers, from 0
 * @param depth 1 for a table in the text, 2 for one within a cell of it, and so on
 */
public record Cell(int table, int row, int column, int depth) {}
