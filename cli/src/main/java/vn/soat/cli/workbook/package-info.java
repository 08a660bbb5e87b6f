/** The auditor's workbook, written row by row so that it never stands in memory as a whole. */
package vn.soat.cli.workbook;
