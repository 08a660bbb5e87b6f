package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/**
 * An organ that is given tasks of its own under TỔ CHỨC THỰC HIỆN.
 *
 * @param span its name
 * @param organ the organ's id in the vocabulary, or its plain name where the vocabulary lacks it
 * @param name its name as the vocabulary writes it, or as written
 * @param kin the id by which collectives cover it: its own, or that of its kind for a single unit
 *     ({@code chi-bo} for {@code Chi bộ thôn Đông})
 * @param known whether the vocabulary has it and it is certain who is meant: another organ than the
 *     issuer, and all of a collective
 */
public record Body(Span span, String organ, String name, String kin, boolean known) {}
