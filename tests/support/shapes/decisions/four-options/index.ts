import { shapeOf } from '../../shapeOf.ts';

export const decision = shapeOf({ id: 'four-options', options: 4, factors: 15, questions: 6 });
