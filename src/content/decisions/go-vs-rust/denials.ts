import type { Denial } from '../../decision.ts';

export const denials = [] as const satisfies readonly Denial[];
