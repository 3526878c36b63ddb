import {
  array,
  boolean,
  exactOptional,
  type GenericSchema,
  number,
  picklist,
  record,
  strictObject,
  string,
} from 'valibot';
import type { Release, Revision } from './revision.ts';

const named = { id: string(), label: string() };
const span = { low: number(), value: number(), high: number() };

const answer = strictObject({
  ...named,
  hint: string(),
  said: string(),
  share: number(),
  weights: record(string(), number()),
  fit: exactOptional(record(string(), record(string(), strictObject(span)))),
  rulesOut: exactOptional(array(strictObject({ option: string(), reason: string() }))),
});

/** The fields of an archived revision. Old ones must keep them, whatever becomes of the form of a decision. */
export const revisionShape = strictObject({
  revision: number(),
  options: array(strictObject(named)),
  groups: array(strictObject(named)),
  factors: array(
    strictObject({
      ...named,
      group: string(),
      base: number(),
      values: record(string(), strictObject({ ...span, confidence: picklist(['high', 'medium', 'low']) })),
    }),
  ),
  questions: array(
    strictObject({
      ...named,
      kind: picklist(['fact', 'preference']),
      ordered: boolean(),
      question: string(),
      hint: string(),
      answers: array(answer),
    }),
  ),
}) satisfies GenericSchema<unknown, Revision>;

/** The changelog of a decision, the first release first. */
export const changelogShape = array(
  strictObject({ revision: number(), date: string(), text: string() }),
) satisfies GenericSchema<unknown, readonly Release[]>;
