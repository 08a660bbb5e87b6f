/** What the rules say to people and what they know: the words of the chapters and the data. */
package vn.soat.rules.book;
