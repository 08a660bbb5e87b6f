package vn.soat.rules.book;

import java.time.LocalDate;
import java.util.Optional;
import vn.soat.engine.draft.TypedPart;

/** A record with a component of every single kind that files of the rule book hold. */
record Volume(
    String id,
    int pages,
    Double weight,
    LocalDate printed,
    boolean bound,
    TypedPart part,
    Optional<Boolean> lent) {

  static Volume of(String id) {
    if (id.isBlank()) {
      throw new IllegalArgumentException("needs an id");
    }
    return new Volume(id, 1, 1.0, LocalDate.of(2026, 1, 1), true, TypedPart.BODY, Optional.empty());
  }
}
