/**
 * What a plan's draft consists of: the facts that rules judge. Every fact is an immutable record
 * that keeps its place in the draft; none of them knows what is right or wrong.
 */
package vn.soat.engine.draft;
