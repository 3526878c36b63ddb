export { readAddress, writeAddress } from './address.ts';
export type { ReadAddress } from './address.ts';
export { normalReading } from './normalReading.ts';
export type { Notice } from './notice.ts';
export type { Page } from './page.ts';
export { decisionIdIn } from './path.ts';
export type { PageNotFound } from './path.ts';
export { writeFragment } from './v1.ts';
export type { NamedQuestion, Vocabulary } from './vocabulary.ts';
