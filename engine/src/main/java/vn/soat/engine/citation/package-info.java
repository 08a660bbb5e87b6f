/**
 * Documents that a draft cites: how their numbers and symbols are built, who issues what, what is
 * no longer in force, and how one document is known again through all its mentions.
 */
package vn.soat.engine.citation;
