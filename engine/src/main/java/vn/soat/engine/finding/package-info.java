/** What a rule book says of a draft: findings, and what it could not judge. */
package vn.soat.engine.finding;
