import {
  array,
  boolean,
  exactOptional,
  type GenericSchema,
  nullable,
  number,
  picklist,
  record,
  strictObject,
  string,
  union,
} from 'valibot';
import type { FullDecision } from '../decision.ts';

const ids = array(string());
const named = { id: string(), aliases: exactOptional(ids), label: string() };
const span = { low: number(), value: number(), high: number() };
const when = record(string(), ids);

const bounds = strictObject({ least: exactOptional(number()), most: exactOptional(number()) });
const clause = strictObject({
  when: exactOptional(when),
  values: exactOptional(record(string(), bounds)),
  text: string(),
});
const clauses = union([string(), array(clause)]);

const option = strictObject({
  ...named,
  philosophy: string(),
  useIf: string(),
  gain: clauses,
  price: clauses,
  wins: clauses,
  friction: clauses,
  today: string(),
  pointsFor: array(string()),
  pointsAgainst: array(string()),
  sources: ids,
});

const evidence = strictObject({
  ...span,
  fact: string(),
  sources: ids,
  confidence: picklist(['high', 'medium', 'low']),
});

const factor = strictObject({
  ...named,
  group: string(),
  classic: nullable(string()),
  definition: string(),
  anchors: strictObject({ 0: string(), 50: string(), 100: string() }),
  base: number(),
  values: record(string(), evidence),
});

const answer = strictObject({
  ...named,
  hint: string(),
  said: string(),
  share: number(),
  weights: record(string(), number()),
  fit: exactOptional(record(string(), record(string(), strictObject(span)))),
  rulesOut: exactOptional(array(strictObject({ option: string(), reason: string(), sources: ids }))),
});

const question = strictObject({
  ...named,
  kind: picklist(['fact', 'preference']),
  ordered: boolean(),
  question: string(),
  hint: string(),
  why: string(),
  answers: array(answer),
});

const source = strictObject({
  title: string(),
  url: nullable(string()),
  date: string(),
  claim: string(),
  conditions: exactOptional(string()),
});

const scenario = strictObject({
  id: string(),
  title: string(),
  persona: string(),
  answers: record(string(), string()),
  importance: exactOptional(record(string(), number())),
  leader: string(),
  tossUp: boolean(),
  firmness: array(picklist(['decided', 'clear', 'leaning', 'toss-up', 'none-fits'])),
});

/** The fields of a decision and what each of them holds. The types say the same; this is for what they were not asked. */
export const decisionShape = strictObject({
  id: string(),
  aliases: exactOptional(ids),
  revision: number(),
  title: string(),
  category: string(),
  reviewed: string(),
  summary: string(),
  related: ids,
  typicalReader: strictObject({ who: string(), answers: record(string(), string()) }),
  options: array(option),
  groups: array(strictObject({ id: string(), label: string() })),
  factors: array(factor),
  questions: array(question),
  formerAnswers: exactOptional(
    array(strictObject({ question: string(), answer: string(), label: string(), now: when })),
  ),
  contradictions: array(strictObject({ id: string(), when, hint: string() })),
  cautions: array(strictObject({ option: string(), when, text: string(), sources: ids })),
  closeCalls: record(string(), string()),
  misconceptions: array(strictObject({ said: string(), found: string(), sources: ids })),
  bottomLine: string(),
  sources: record(string(), source),
  denials: array(strictObject({ when, words: ids })),
  scenarios: array(scenario),
}) satisfies GenericSchema<unknown, FullDecision>;
