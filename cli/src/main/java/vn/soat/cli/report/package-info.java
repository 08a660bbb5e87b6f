/** What is told of drafts, for people and for programs. */
package vn.soat.cli.report;
