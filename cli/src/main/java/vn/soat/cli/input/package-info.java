/** Which drafts a command line names, and where their bytes come from. */
package vn.soat.cli.input;
