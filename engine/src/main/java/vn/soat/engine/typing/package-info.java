/** Looking at the page: how a draft is set and typed, whatever it says. */
package vn.soat.engine.typing;
