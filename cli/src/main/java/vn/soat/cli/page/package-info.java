/**
 * Reports as pages for a browser. A page is one file that needs no other: its template in {@code
 * src/main/jte} is compiled with the build, its stylesheets are resources of this package, and what
 * it shows are records that are worked out before. The only door to the templating library.
 */
package vn.soat.cli.page;
