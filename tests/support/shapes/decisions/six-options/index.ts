import { shapeOf } from '../../shapeOf.ts';

export const decision = shapeOf({ id: 'six-options', options: 6, factors: 15, questions: 6 });
