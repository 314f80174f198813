package org.isnad.extract;

import org.isnad.fact.Figure;

/**
 * What a frame found, before whose words it is, when and where are known.
 *
 * @param frame the frame
 * @param type claim type, mostly the frame's
 * @param trigger token that set it off
 * @param span tokens of the quote
 * @param subject tokens of the subject, maybe empty
 * @param object tokens of the object, maybe empty
 * @param figure the figure, or null
 * @param side party of the victims when it is known from another claim, or null
 * @param category category of the victims, or null
 */
record Draft(
    Frame frame,
    String type,
    int trigger,
    Range span,
    Range subject,
    Range object,
    Figure figure,
    String side,
    String category) {}
