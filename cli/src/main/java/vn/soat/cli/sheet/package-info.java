/** The reviewer's own form, filled from the findings, as an editable Word document. */
package vn.soat.cli.sheet;
