/** What an office decides for itself: the configuration and the suppressions beside a draft. */
package vn.soat.cli.config;
