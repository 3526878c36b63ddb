import { shapeOf } from '../../shapeOf.ts';

export const decision = shapeOf({ id: 'two-options', options: 2, factors: 15, questions: 6 });
