package vn.soat.engine.read;

import vn.soat.engine.document.TextFormat;

/**
 * How text is shown once everything is folded.
 *
 * @param format the format of plain letters
 * @param wideFormat the format of letters with marks: the same but where the file gives them
 *     another font
 * @param capitals shown in capitals
 * @param hidden not shown
 * @param symbols the kind of its font if the font holds pictures, else null
 */
record Look(
    TextFormat format,
    TextFormat wideFormat,
    boolean capitals,
    boolean hidden,
    SymbolFont symbols) {}
