/**
 * What a Word file says to the person who opens it: paragraphs in reading order with the formatting
 * that takes effect, pages, headers and footers. Nothing here knows what a plan is.
 */
package vn.soat.engine.document;
