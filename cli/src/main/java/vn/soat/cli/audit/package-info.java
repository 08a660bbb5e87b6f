/** Thousands of drafts in one go: judged in parallel, remembered, counted and compared. */
package vn.soat.cli.audit;
