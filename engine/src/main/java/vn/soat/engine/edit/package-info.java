/**
 * Marks findings in a copy of a draft: comments and tracked changes. A part is edited as text, at
 * the places of its characters, so that all that is not edited stays as it is, byte for byte; a
 * model of the document would write all of it anew and lose what it does not know.
 */
package vn.soat.engine.edit;
