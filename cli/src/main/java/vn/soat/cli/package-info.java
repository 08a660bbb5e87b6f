/** The command {@code soat}: what the user asks, what is done, and with which exit code it ends. */
package vn.soat.cli;
