/** Recognising: the paragraphs of a file become the facts of a plan's draft. */
package vn.soat.engine.recognize;
