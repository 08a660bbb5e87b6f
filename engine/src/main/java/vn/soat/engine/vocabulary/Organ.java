package vn.soat.engine.vocabulary;

/**
 * An organ, or a collective of organs, that plans name.
 *
 * @param id its name among the data
 * @param name its full name
 * @param level where it stands; that of a collective is the level of its members
 * @param kind what collectives cover it by ({@code party-office}, {@code department} …); {@code
 *     collective} for a collective itself
 */
public record Organ(String id, String name, Level level, String kind) {

  /** Whether it stands for many organs. */
  public boolean collective() {
    return kind.equals("collective");
  }

  /** Whether it is a committee of the Party, or a body that acts for one. */
  public boolean committee() {
    return kind.equals("party-body");
  }

  /** Whether it is an organ of the Party above its base units. */
  public boolean party() {
    return committee() || kind.equals("party-office");
  }
}
