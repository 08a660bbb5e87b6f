/** Text on a terminal: columns, colours, and characters that must not be obeyed. */
package vn.soat.cli.terminal;
