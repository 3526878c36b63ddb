/** By what the rows of a comparison are weighed. */
export type Weighing = 'answers' | 'equal' | 'none';

/** In which order they stand. */
export type Order = 'worth' | 'authored';
