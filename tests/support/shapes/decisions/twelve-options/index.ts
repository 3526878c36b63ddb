import { shapeOf } from '../../shapeOf.ts';

export const decision = shapeOf({ id: 'twelve-options', options: 12, factors: 15, questions: 6 });
