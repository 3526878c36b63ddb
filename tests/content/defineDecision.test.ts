import { expect, test } from 'vitest';
import type { Decision } from '#content/decision.ts';
import { defineDecision } from '#content/defineDecision.ts';

/* The compiler runs these tests: an id that it lets through leaves an unused `@ts-expect-error`, which is an error. */

const value = { low: 40, value: 50, high: 60, fact: 'It was measured.', sources: ['log'], confidence: 'high' } as const;
const span = { low: 70, value: 80, high: 90 } as const;

const option = {
  philosophy: '',
  useIf: '',
  gain: '',
  price: '',
  wins: '',
  friction: '',
  today: '',
  pointsFor: [],
  pointsAgainst: [],
  sources: ['log'],
} as const;

const ease = {
  id: 'ease',
  label: 'Ease',
  group: 'people',
  classic: null,
  definition: '',
  anchors: { 0: '', 50: '', 100: '' },
  base: 1,
  values: { bus: value, tram: value, boat: value },
} as const;

const answer = {
  id: 'none',
  label: 'None',
  hint: '',
  said: '',
  share: 100,
  weights: { ease: 1 },
  fit: { ease: { bus: span, tram: span, boat: span } },
  rulesOut: [{ option: 'boat', reason: '', sources: ['log'] }],
} as const;

const skill = {
  id: 'skill',
  label: 'Skill',
  kind: 'fact',
  ordered: false,
  question: '',
  hint: '',
  why: '',
  answers: [answer],
} as const;

const small = {
  id: 'small',
  revision: 1,
  title: '',
  category: '',
  reviewed: '2026-11-23',
  summary: '',
  related: [],
  typicalReader: { who: '', answers: { skill: 'none' } },
  options: [
    { ...option, id: 'bus', label: 'Bus' },
    { ...option, id: 'tram', label: 'Tram' },
    { ...option, id: 'boat', label: 'Boat' },
  ],
  groups: [{ id: 'people', label: 'People' }],
  factors: [ease],
  questions: [skill],
  contradictions: [{ id: 'odd', when: { skill: ['none'] }, hint: '' }],
  cautions: [{ option: 'bus', when: { skill: ['none'] }, text: '', sources: ['log'] }],
  closeCalls: { 'bus/tram': '', 'bus/boat': '', 'tram/boat': '' },
  misconceptions: [{ said: '', found: '', sources: ['log'] }],
  bottomLine: '',
  sources: { log: { title: '', url: null, date: '2026', claim: '' } },
  denials: [],
  scenarios: [],
} as const;

test('a decision in which all ids exist is returned unchanged', () => {
  const decision: Decision = defineDecision(small);
  expect(decision).toBe(small);
});

test('a value with an unknown source, a value of an unknown option, and a missing value do not compile', () => {
  const factors = {
    missing: [{ ...ease, values: { bus: value, tram: value } }],
    option: [{ ...ease, values: { bus: value, tram: value, boat: value, tran: value } }],
    source: [{ ...ease, values: { bus: value, tram: value, boat: { ...value, sources: ['lok'] } } }],
    group: [{ ...ease, group: 'poeple' }],
  } as const;
  // @ts-expect-error: a value for the boat is missing
  defineDecision({ ...small, factors: factors.missing });
  // @ts-expect-error: there is no tran
  defineDecision({ ...small, factors: factors.option });
  // @ts-expect-error: there is no source lok
  defineDecision({ ...small, factors: factors.source });
  // @ts-expect-error: there is no group poeple
  defineDecision({ ...small, factors: factors.group });
});

test('an answer with an unknown id in its weights, fit or rule-outs does not compile', () => {
  const asked = {
    weight: [{ ...skill, answers: [{ ...answer, weights: { ease: 1, eaes: 1 } }] }],
    fitFactor: [{ ...skill, answers: [{ ...answer, fit: { eaes: { bus: span, tram: span, boat: span } } }] }],
    fitMissing: [{ ...skill, answers: [{ ...answer, fit: { ease: { bus: span, tram: span } } }] }],
    fitOption: [
      { ...skill, answers: [{ ...answer, fit: { ease: { bus: span, tram: span, boat: span, tran: span } } }] },
    ],
    ruledOut: [{ ...skill, answers: [{ ...answer, rulesOut: [{ option: 'boad', reason: '', sources: ['log'] }] }] }],
    source: [{ ...skill, answers: [{ ...answer, rulesOut: [{ option: 'boat', reason: '', sources: ['lok'] }] }] }],
  } as const;
  // @ts-expect-error: a weight on eaes
  defineDecision({ ...small, questions: asked.weight });
  // @ts-expect-error: a fit of eaes
  defineDecision({ ...small, questions: asked.fitFactor });
  // @ts-expect-error: a fit without the boat
  defineDecision({ ...small, questions: asked.fitMissing });
  // @ts-expect-error: a fit of the tran
  defineDecision({ ...small, questions: asked.fitOption });
  // @ts-expect-error: the boad is ruled out
  defineDecision({ ...small, questions: asked.ruledOut });
  // @ts-expect-error: a rule-out by the source lok
  defineDecision({ ...small, questions: asked.source });
});

test('a typical reader with an unknown question or answer does not compile', () => {
  const reader = {
    question: { who: '', answers: { skil: 'none' } },
    answer: { who: '', answers: { skill: 'non' } },
  } as const;
  // @ts-expect-error: there is no question skil
  defineDecision({ ...small, typicalReader: reader.question });
  // @ts-expect-error: there is no answer non
  defineDecision({ ...small, typicalReader: reader.answer });
});

test('a contradiction or a caution with an unknown id does not compile', () => {
  const contradictions = {
    question: [{ id: 'odd', when: { skil: ['none'] }, hint: '' }],
    answer: [{ id: 'odd', when: { skill: ['none', 'non'] }, hint: '' }],
  } as const;
  const cautions = {
    option: [{ option: 'tran', when: { skill: ['none'] }, text: '', sources: ['log'] }],
    question: [{ option: 'bus', when: { skil: ['none'] }, text: '', sources: ['log'] }],
    answer: [{ option: 'bus', when: { skill: ['non'] }, text: '', sources: ['log'] }],
    source: [{ option: 'bus', when: { skill: ['none'] }, text: '', sources: ['lok'] }],
  } as const;
  // @ts-expect-error: a contradiction of skil
  defineDecision({ ...small, contradictions: contradictions.question });
  // @ts-expect-error: a contradiction of non
  defineDecision({ ...small, contradictions: contradictions.answer });
  // @ts-expect-error: a caution about the tran
  defineDecision({ ...small, cautions: cautions.option });
  // @ts-expect-error: a caution under skil
  defineDecision({ ...small, cautions: cautions.question });
  // @ts-expect-error: a caution under non
  defineDecision({ ...small, cautions: cautions.answer });
  // @ts-expect-error: a caution by the source lok
  defineDecision({ ...small, cautions: cautions.source });
});

test('a close call that is missing, extra or named the other way round does not compile', () => {
  const calls = {
    missing: { 'bus/tram': '', 'bus/boat': '' },
    extra: { 'bus/tram': '', 'bus/boat': '', 'tram/boat': '', 'tram/tran': '' },
    reversed: { 'tram/bus': '', 'bus/boat': '', 'tram/boat': '' },
  } as const;
  // @ts-expect-error: tram/boat is missing
  defineDecision({ ...small, closeCalls: calls.missing });
  // @ts-expect-error: there is no tran
  defineDecision({ ...small, closeCalls: calls.extra });
  // @ts-expect-error: the bus comes first
  defineDecision({ ...small, closeCalls: calls.reversed });
});

test('an option or a misconception with an unknown source does not compile', () => {
  const options = [small.options[0], small.options[1], { ...small.options[2], sources: ['lok'] }] as const;
  const misconceptions = [{ said: '', found: '', sources: ['lok'] }] as const;
  // @ts-expect-error: an option by the source lok
  defineDecision({ ...small, options });
  // @ts-expect-error: a misconception by the source lok
  defineDecision({ ...small, misconceptions });
});

test('a misspelling in a decision that is one literal does not compile either', () => {
  // @ts-expect-error: there is no question skil
  defineDecision({ ...small, typicalReader: { who: '', answers: { skil: 'none' } } });
});

test('a clause or a denial with an unknown question, answer or factor does not compile', () => {
  const [bus, ...others] = small.options;
  const clauses = {
    known: [{ when: { skill: ['none'] }, values: { ease: { least: 5 } }, text: '' }, { text: '' }],
    question: [{ when: { skil: ['none'] }, text: '' }],
    answer: [{ when: { skill: ['non'] }, text: '' }],
    factor: [{ values: { eaes: { least: 5 } }, text: '' }],
    denial: [{ when: { skill: ['non'] }, words: [] }],
  } as const;
  defineDecision({ ...small, options: [{ ...bus, gain: clauses.known }, ...others] });
  // @ts-expect-error: there is no question skil
  defineDecision({ ...small, options: [{ ...bus, gain: clauses.question }, ...others] });
  // @ts-expect-error: there is no answer non
  defineDecision({ ...small, options: [{ ...bus, price: clauses.answer }, ...others] });
  // @ts-expect-error: there is no factor eaes
  defineDecision({ ...small, options: [{ ...bus, wins: clauses.factor }, ...others] });
  // @ts-expect-error: there is no answer non
  defineDecision({ ...small, denials: clauses.denial });
});
