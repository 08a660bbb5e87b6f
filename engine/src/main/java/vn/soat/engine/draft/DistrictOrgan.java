package vn.soat.engine.draft;

import vn.soat.engine.document.Span;

/**
 * An organ of a district (huyện, quận, thị xã, thành phố thuộc tỉnh), a level that ended on
 * 01/7/2025.
 *
 * @param acting whether it acts in this plan (issues, signs, receives, carries out, is reported
 *     to), and is not merely the author of an older document or part of a person's history
 */
public record DistrictOrgan(Span span, boolean acting) {}
