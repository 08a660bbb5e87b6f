/** Vietnamese text: the form in which its meaning is compared, with the way back to the words. */
package vn.soat.engine.text;
