/** Reading: a Word file becomes a {@link vn.soat.engine.document.Document}, or says why not. */
package vn.soat.engine.read;
