/**
 * The map is drawn in whole units: one SVG unit is one sixteenth of a column across and one
 * sixteenth of a row down. `styles.css` gives the same heights to rows and bands.
 */
export const COLUMN_UNITS = 16;
export const ROW_UNITS = 16;
/** Height of the heading of a section that has no topics of its own. */
export const BAND_UNITS = 12;
/** The card of a topic inside its row. */
export const CARD_TOP = 3;
export const CARD_BOTTOM = 13;
/** Columns that `columns.css` has rules for; a wider layout is shown as an outline. */
export const MAX_COLUMNS = 24;
