/** The words that recognition rests on: tables that a clerk can extend in any spreadsheet. */
package vn.soat.engine.vocabulary;
