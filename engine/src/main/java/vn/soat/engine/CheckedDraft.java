package vn.soat.engine;

import vn.soat.engine.draft.Draft;
import vn.soat.engine.finding.Judgement;

/**
 * A draft with what the rule book says of it.
 *
 * @param draft the facts, with the text that they stand in
 * @param judgement the findings
 */
public record CheckedDraft(Draft draft, Judgement judgement) {}
