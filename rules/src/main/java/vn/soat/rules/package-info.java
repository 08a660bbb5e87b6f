/** What is right and wrong in a draft. */
package vn.soat.rules;
