import { ONCE } from '#engine';

/** The most that a slider offers, in tenths; a link may ask for more, and the slider then reaches as far. */
export const SLIDER_REACH = 4 * ONCE;
