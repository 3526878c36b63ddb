import type { AnswerWords, Evidence, FullDecision, FullFactor, OptionWords, QuestionWords, Source } from '#content';
import { TEXT_KINDS, type TextKind } from '#content/checks/texts/textKinds.ts';
import { labels } from './labels.ts';

/** The number of options, factors and questions of a made-up decision. */
export interface Shape {
  readonly id: string;
  readonly options: number;
  readonly factors: number;
  readonly questions: number;
}

const CONFIDENCES = ['high', 'medium', 'low'] as const;
const GROUPS = 4;
const ANSWERS = 5;
const SOURCES = 40;

/** Returns a decision of this shape. Its labels are the longest that real products have, its texts as long as they may be. */
export function shapeOf({ id, options, factors, questions }: Shape): FullDecision {
  const ids = { options: idsOf('option', options), factors: idsOf('factor', factors) };
  const asked = idsOf('question', questions);
  return {
    id,
    revision: 1,
    title: textOf('title', options),
    category: `Category of ${options} options`,
    reviewed: '2026-11-23',
    summary: textOf('summary', options),
    related: [],
    typicalReader: { who: textOf('typical reader', options), answers: answersOf(asked, 1) },
    options: ids.options.map(optionOf),
    groups: idsOf('group', GROUPS).map((group, place) => ({ id: group, label: labels.groups[place] ?? group })),
    factors: ids.factors.map((factor, place) => factorOf(factor, place, ids.options)),
    questions: asked.map((question, place) => questionOf(question, place, ids)),
    contradictions: [
      { id: 'odd', when: { 'question-1': ['answer-1'], 'question-2': ['answer-1'] }, hint: textOf('contradiction', 1) },
    ],
    cautions: ids.options.map((option, place) => ({
      option,
      when: { 'question-1': [`answer-${(place % ANSWERS) + 1}`] },
      text: textOf('caution', place),
      sources: sourcesFrom(place, 3),
    })),
    closeCalls: Object.fromEntries(pairsOf(ids.options).map((pair, place) => [pair, textOf('close call', place)])),
    misconceptions: [1, 2, 3].map((place) => ({
      said: textOf('misconception', place),
      found: textOf('finding', place),
      sources: sourcesFrom(place, 4),
    })),
    bottomLine: textOf('bottom line', options),
    sources: Object.fromEntries(idsOf('source', SOURCES).map((source, place) => [source, sourceOf(place)])),
    denials: [],
    scenarios: idsOf('situation', 10).map((scenario, place) => ({
      id: scenario,
      title: textOf('situation', place),
      persona: textOf('persona', place),
      answers: answersOf(asked, place),
      leader: ids.options[place % options] ?? '',
      tossUp: false,
      firmness: ['leaning'],
    })),
  };
}

function optionOf(id: string, place: number): OptionWords {
  return {
    id,
    label: labels.options[place] ?? id,
    philosophy: textOf('philosophy', place),
    useIf: textOf('useIf', place),
    gain: textOf('gain', place),
    price: textOf('price', place),
    wins: textOf('wins', place),
    friction: textOf('friction', place),
    today: textOf('today', place),
    pointsFor: [1, 2, 3].map((nth) => textOf('point', place + nth)),
    pointsAgainst: [4, 5, 6].map((nth) => textOf('point', place + nth)),
    sources: sourcesFrom(place, 5),
  };
}

function factorOf(id: string, place: number, options: readonly string[]): FullFactor {
  return {
    id,
    label: labels.factors[place] ?? id,
    group: `group-${(place % GROUPS) + 1}`,
    classic: null,
    definition: textOf('definition', place),
    anchors: { 0: textOf('anchor', place), 50: textOf('anchor', place + 1), 100: textOf('anchor', place + 2) },
    base: 4 + (place % 7),
    values: Object.fromEntries(options.map((option, column) => [option, evidenceOf(place, column)])),
  };
}

/** A value between 20 and 80; of each option every few factors a better one. */
function evidenceOf(place: number, column: number): Evidence {
  const value = 20 + ((place * 37 + column * 53) % 61);
  return {
    low: value - 15,
    value,
    high: value + 15,
    fact: textOf('fact', place + column),
    sources: sourcesFrom(place * 3 + column, 4),
    confidence: CONFIDENCES[(place + column) % CONFIDENCES.length] ?? 'low',
  };
}

interface Ids {
  readonly options: readonly string[];
  readonly factors: readonly string[];
}

function questionOf(id: string, place: number, ids: Ids): QuestionWords {
  return {
    id,
    label: labels.questions[place] ?? id,
    kind: place % 2 === 0 ? 'fact' : 'preference',
    ordered: true,
    question: textOf('question', place),
    hint: textOf('hint', place),
    why: textOf('why', place),
    answers: idsOf('answer', ANSWERS).map((answer, nth) => answerOf(answer, place, nth, ids)),
  };
}

function answerOf(id: string, question: number, nth: number, { options, factors }: Ids): AnswerWords {
  const weighed = [0, 1, 2].map((step) => factors[(question * ANSWERS + nth + step * 4) % factors.length] ?? '');
  const isLast = question === 1 && nth === ANSWERS - 1;
  return {
    id,
    label: textOf('answer label', question + nth),
    hint: textOf('hint', question + nth),
    said: textOf('said', question + nth),
    share: 100 / ANSWERS,
    weights: Object.fromEntries(weighed.map((factor, step) => [factor, 24 - 8 * step])),
    rulesOut: isLast
      ? options.slice(1).map((option) => ({ option, reason: textOf('reason', nth), sources: sourcesFrom(nth, 3) }))
      : [],
  };
}

function sourceOf(place: number): Source {
  return {
    title: textOf('source title', place),
    url: place % 5 === 0 ? null : `https://example.org/${'a-long-address-without-a-blank-'.repeat(3)}${place}/`,
    date: `20${20 + (place % 7)}-0${1 + (place % 9)}`,
    claim: textOf('claim', place),
    conditions: textOf('source conditions', place),
  };
}

const ENDINGS = { sentence: '.', question: '?', clause: '', any: '' } as const;

/** A text of the greatest length that its kind may have, from the words of the labels. */
function textOf(kind: TextKind, seed: number): string {
  const { most, form } = TEXT_KINDS[kind];
  const words = [labels.words[seed % labels.words.length] ?? ''];
  for (let place = seed + 1; words.join(' ').length < most; place += 1) {
    words.push(labels.words[place % labels.words.length] ?? '');
  }
  const text = words
    .join(' ')
    .slice(0, most - 1)
    .trim();
  const first = kind === 'said' ? text.charAt(0) : text.charAt(0).toUpperCase();
  return `${first}${text.slice(1)}${ENDINGS[form]}`;
}

function answersOf(questions: readonly string[], seed: number): Readonly<Record<string, string>> {
  return Object.fromEntries(questions.map((question, place) => [question, `answer-${((seed + place) % 4) + 1}`]));
}

function sourcesFrom(first: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, step) => `source-${((first + step * 7) % SOURCES) + 1}`);
}

function pairsOf(options: readonly string[]): readonly string[] {
  return options.flatMap((one, place) => options.slice(place + 1).map((other) => `${one}/${other}`));
}

function idsOf(noun: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => `${noun}-${place + 1}`);
}
