package vn.soat.engine.time;

import java.time.LocalTime;

/**
 * A time of day as it is written: {@code 08h00}, {@code 8 giờ 30 phút}.
 *
 * @param start its first character in the given text
 * @param end character after the last
 * @param text the words between them
 * @param time the time meant; null if there is no such time ({@code 08h75}) and for {@code 24h00}
 * @param malformed whether it is badly written: {@code 16h00'}, {@code 20 giờ 15’}, {@code 08h75}
 */
public record WrittenTime(int start, int end, String text, LocalTime time, boolean malformed) {}
