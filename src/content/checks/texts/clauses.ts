import { evaluate, type Evaluation, meets, type Reading } from '#engine';
import { clauseFor } from '../../clauses.ts';
import type { Clause, Clauses, FullDecision, OptionWords } from '../../decision.ts';
import { readingOf } from '../../readingOf.ts';
import { answerSets } from '../leaders.ts';
import type { AnswerSet } from '../leaders.ts';

const KINDS = ['gain', 'price', 'wins', 'friction'] as const;

/** A clause with its place: “price of the option “go””. */
interface PlacedClause {
  readonly where: string;
  readonly clause: Clause;
}

/** Returns the clauses of all options. A text for every reader is none. */
export function clausesOf({ options }: FullDecision): readonly PlacedClause[] {
  return options.flatMap((option) =>
    KINDS.flatMap((kind) => listed(option[kind]).map((clause) => ({ where: placeOf(kind, option), clause }))),
  );
}

/**
 * Checks that only the last clause of a text is for every reader, and, for every way to answer all questions, that no
 * clause about an option that is left holds words that these answers deny.
 */
export function checkClauses(decision: FullDecision): readonly string[] {
  const unordered = decision.options.flatMap((option) => KINDS.flatMap((kind) => checkOrder(option, kind)));
  return unordered.length > 0 ? unordered : checkDenials(decision);
}

function checkOrder(option: OptionWords, kind: (typeof KINDS)[number]): readonly string[] {
  const clauses = option[kind];
  if (typeof clauses === 'string') return [];
  const where = placeOf(kind, option);
  const last = clauses.at(-1);
  const blind = clauses.filter((clause) => clause !== last && isGeneral(clause));
  return [
    ...(last && isGeneral(last) ? [] : [`End the ${where} with a clause for every reader, without conditions.`]),
    ...blind.map(({ text }) => `Say under which answers or values the clause “${text}” in the ${where} is true.`),
    ...clauses.flatMap(({ when = {}, text }) =>
      Object.entries(when)
        .filter(([, answers]) => answers.length === 0)
        .map(([question]) => `Name an answer to “${question}” in the clause “${text}” of the ${where}.`),
    ),
  ];
}

/** One complaint for each text and word, with the first answers that deny it. */
function checkDenials(decision: FullDecision): readonly string[] {
  const complaints = new Map<string, string>();
  for (const answers of answerSets(decision.questions)) {
    for (const { where, text, word } of deniedUnder(decision, answers)) {
      const key = [where, text, word].join('|');
      if (!complaints.has(key)) complaints.set(key, sayDenied({ where, text, word }, answers));
    }
  }
  return [...complaints.values()];
}

function deniedUnder(decision: FullDecision, answers: AnswerSet): readonly DeniedWord[] {
  const reading = readingOf(answers);
  const words = decision.denials.filter(({ when }) => meets(reading, when)).flatMap((denial) => denial.words);
  if (words.length === 0) return [];
  return shownUnder(decision, reading).flatMap(({ where, text }) =>
    words.filter((word) => text.toLowerCase().includes(word.toLowerCase())).map((word) => ({ where, text, word })),
  );
}

interface Shown {
  readonly where: string;
  readonly text: string;
}

interface DeniedWord extends Shown {
  readonly word: string;
}

/** The texts about the options that are left under these answers. */
function shownUnder(decision: FullDecision, reading: Reading): readonly Shown[] {
  const evaluation = evaluate(decision, reading);
  return decision.options
    .filter(({ id }) => evaluation.ranking.includes(id))
    .flatMap((option) =>
      KINDS.map((kind) => ({ where: placeOf(kind, option), text: textFor(option, kind, { reading, evaluation }) })),
    );
}

interface Weighed {
  readonly reading: Reading;
  readonly evaluation: Evaluation;
}

function textFor(option: OptionWords, kind: (typeof KINDS)[number], { reading, evaluation }: Weighed): string {
  return clauseFor(option[kind], { reading, values: evaluation.values[option.id] });
}

function sayDenied({ where, text, word }: DeniedWord, answers: AnswerSet): string {
  const given = Object.entries(answers).map(([question, answer]) => `${question}=${answer}`);
  return `Give the ${where} a clause for ${given.join(', ')}: “${text}” says “${word}”, which these answers deny.`;
}

function isGeneral({ when = {}, values = {} }: Clause): boolean {
  return Object.keys(when).length + Object.keys(values).length === 0;
}

function listed(clauses: Clauses): readonly Clause[] {
  return typeof clauses === 'string' ? [] : clauses;
}

function placeOf(kind: string, { id }: OptionWords): string {
  return `${kind} of the option “${id}”`;
}
