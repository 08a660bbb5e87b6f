/** What a draft is, how to read one, and what a finding is. */
package vn.soat.engine;
