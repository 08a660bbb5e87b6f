package vn.soat.engine.time;

import java.time.LocalTime;

/**
 * A time of day as read.
 *
 * @param first its first token
 * @param next the token after it
 * @param sure whether it can be nothing else; {@code 24 giờ} can also be a length
 */
record Clock(int first, int next, int hour, int minute, boolean malformed, boolean sure) {

  boolean exists() {
    return (hour < 24 && minute < 60) || (hour == 24 && minute == 0);
  }

  LocalTime time() {
    return exists() && hour < 24 ? LocalTime.of(hour, minute) : null;
  }
}
