/**
 * Recognises Vietnamese time expressions in running text: days, months, quarters, periods, times of
 * day, recurring and relative times, each with the interval it names, a TIMEX3 value and its bound.
 * Stands on the JDK alone; the entry is {@link vn.soat.engine.time.TimeExpressions#in}.
 */
package vn.soat.engine.time;
