/**
 * One draft, one way: set phrases, fixed pairs, tone placement, names and abbreviations. What a
 * clerk could extend is data beside these classes. Nothing here is found by a single syllable.
 */
package vn.soat.engine.wording;
