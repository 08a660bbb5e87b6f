package vn.soat.engine.draft;

/**
 * Where the page number stands, in the first section of the file.
 *
 * @param needed whether the draft certainly has more than one page
 * @param shown whether every page behind the first shows its number
 * @param topCentre whether it may stand in the middle of the page's head, where it is shown
 * @param onFirst whether the first page shows it too
 */
public record PageNumbers(boolean needed, boolean shown, boolean topCentre, boolean onFirst) {}
