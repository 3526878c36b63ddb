import { summarise } from '#content/catalogue.ts';
import type { Summary } from '#content';
import { smallDecision } from '../../support/smallDecision.ts';

/** A line of the catalogue for a made-up decision between options of these names. */
export function lineOf(category: string, ...labels: readonly string[]): Summary {
  const id = labels
    .join('-or-')
    .toLowerCase()
    .replaceAll(/[^a-z-]/gu, '');
  const options = labels.map((label) => ({ id: label.toLowerCase(), label }));
  return { ...summarise(smallDecision), id, title: labels.join(' or '), category, options };
}

/** Enough decisions for a search to be offered. */
export const lines: readonly Summary[] = [
  lineOf('Languages', 'Go', 'Rust'),
  lineOf('Languages', 'C++', 'Zig'),
  lineOf('Data', 'PostgreSQL', 'MySQL'),
  lineOf('Data', 'SQLite', 'PostgreSQL'),
  lineOf('Data', 'Café', 'Kiosk'),
  lineOf('Delivery', 'Kubernetes', 'Plain machines'),
];
