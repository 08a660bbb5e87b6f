package vn.soat.engine.vocabulary;

/** The level of the political system at which an organ stands, the highest first. */
public enum Level {
  CENTRAL,
  PROVINCE,
  COMMUNE,
  /** Below the commune: chi bộ, schools, villages. */
  BASE;

  /** Whether organs of this level are the superiors of those of the other. */
  public boolean rightAbove(Level other) {
    return switch (this) {
      case CENTRAL -> other == PROVINCE;
      case PROVINCE -> other == COMMUNE;
      case COMMUNE -> other == BASE;
      case BASE -> false;
    };
  }
}
