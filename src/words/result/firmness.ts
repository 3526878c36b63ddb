import type { Decision } from '#content';
import {
  baselines,
  countedAnswers,
  type Firmness,
  openQuestions,
  type Reading,
  type ScoreInterval,
  type Unknowns,
  VARIATIONS,
  type Variations,
} from '#engine';
import { assertNever } from '#lib/assertNever.ts';
import { countOf, formatCount, formatTenths, joinWords } from '#lib/english.ts';
import type { VariedResult } from '#state/variedResult.ts';
import { labelOf, optionLabel, placeLabel } from '../labels.ts';
import { sayStanding } from '../lead.ts';
import type { Result } from './result.ts';

/** A result with the counts of its variations. */
interface Counted extends WeighedResult {
  readonly variations: Variations;
}

type WeighedResult = Pick<Result, 'decision' | 'evaluation'>;

/** Up to this number questions are named, and above it they are counted. */
const MOST_NAMED = 2;

const AS_EQUALS = 'Treat them as equals until you know more.';

/** Says how firm a result is, in one or two sentences; '' if nothing fits. */
export function sayFirmness(result: WeighedResult, { firmness, variations }: VariedResult): string {
  const told = { ...result, variations };
  const [first = ''] = told.evaluation.ranking;
  const name = optionLabel(told.decision, first);
  switch (firmness.class) {
    case 'none-fits':
      return '';
    case 'toss-up':
      return sayTossUp(told);
    case 'decided':
      return told.evaluation.ranking.length > 1
        ? `${name} wins even if every doubtful number is read against it.`
        : `${name}: nothing else is left.`;
    case 'clear':
      return `${name}. It stays ahead in ${inHundred(oftenFirst(told, first))} of 100 variations.`;
    case 'leaning':
      return sayLeaning(told, firmness);
    default:
      return assertNever(firmness);
  }
}

/** Says a count as a number of 100 variations, rounded down: “94”, “fewer than 1”. “100” means all of them. */
export function inHundred(count: number): string {
  return count > 0 && count < VARIATIONS / 100 ? 'fewer than 1' : String(Math.floor((100 * count) / VARIATIONS));
}

/** Says the interval of nine in ten variations: “80.2 to 84.2”. */
export function sayInterval({ low, high }: ScoreInterval): string {
  return `${formatTenths(low)} to ${formatTenths(high)}`;
}

/** Says how often each remaining option is first, in one sentence. */
export function sayAllFirsts(result: WeighedResult, variations: Variations): string {
  const told = { ...result, variations };
  const { decision, evaluation } = told;
  const [first, ...others] = evaluation.ranking;
  if (first === undefined) return 'No variation leaves an option.';
  const often = oftenFirst(told, first);
  const stays = evaluation.outcome.kind === 'pick' ? 'stays ahead' : 'is first';
  const own =
    often === VARIATIONS
      ? 'all variations'
      : `${often < VARIATIONS / 100 ? '' : 'about '}${inHundred(often)} of 100 variations`;
  const rest = others.map((option, place) => {
    const count = oftenFirst(told, option);
    return `${optionLabel(decision, option)}${place === 0 ? ' is first' : ''} in ${count === 0 ? 'none' : inHundred(count)}`;
  });
  return `${optionLabel(decision, first)} ${stays} in ${own}${rest.length > 0 ? `; ${joinWords(rest, 'and')}` : ''}.`;
}

/** Says what a variation varies, and what the count does not mean. */
export function sayVaried(decision: Decision, reading: Reading): string {
  const given = countedAnswers(decision, reading).length;
  const isAnyOpen = openQuestions(decision, reading).length > 0;
  const varied = [
    ...(given > 0 ? ['how much each answer weighs'] : []),
    'every value within its evidence',
    ...(isAnyOpen ? ['the answer to each open question, by how common it is'] : []),
  ];
  return `Each of ${formatCount(VARIATIONS)} variations changes ${joinWords(varied, 'and')}. The count is not the probability of being right: it tells how much hangs on exact numbers.`;
}

/** Says which option leads with equal weights, and before any answer. */
export function sayBaselines(decision: Decision, reading: Reading): string {
  const { equalWeights, beforeAnswers } = baselines(decision, reading);
  return `If every factor weighed the same: ${sayStanding(decision, equalWeights)} With no question answered: ${sayStanding(decision, beforeAnswers)}`;
}

function sayTossUp(told: Counted): string {
  const [most = ''] = told.decision.options.map(({ id }) => id).toSorted(byHowOften(told));
  return `${optionLabel(told.decision, most)} is ${sayFirsts(told, most)}. ${AS_EQUALS}`;
}

function sayLeaning(told: Counted, { turnedBy, isOnlyJust }: Extract<Firmness, { class: 'leaning' }>): string {
  const [first = ''] = told.evaluation.ranking;
  const name = optionLabel(told.decision, first);
  const firsts = sayFirsts(told, first);
  const [most = first] = told.evaluation.ranking.toSorted(byHowOften(told));
  if (turnedBy && oftenFirst(told, most) > oftenFirst(told, first)) {
    const turned = `In most variations that happens: ${optionLabel(told.decision, most)} is ${sayFirsts(told, most)}.`;
    return `${name} is ahead so far, but ${sayUnknowns(told.decision, turnedBy)}. ${turned}`;
  }
  if (turnedBy) return `Leaning ${name}: ${sayUnknowns(told.decision, turnedBy)}. It is ${firsts}.`;
  return isOnlyJust ? `Leaning ${name}, only just: ${firsts}. ${AS_EQUALS}` : `Leaning ${name}: ${firsts}.`;
}

/** “first in 58 of 100 variations, Rust in 41” */
function sayFirsts(told: Counted, option: string): string {
  const [next = ''] = told.decision.options
    .map(({ id }) => id)
    .filter((id) => id !== option)
    .toSorted(byHowOften(told));
  const own = `first in ${inHundred(oftenFirst(told, option))} of 100 variations`;
  const often = oftenFirst(told, next);
  return often > 0 ? `${own}, ${optionLabel(told.decision, next)} in ${inHundred(often)}` : own;
}

function oftenFirst({ variations }: Counted, option: string): number {
  return variations.firsts[option] ?? 0;
}

function byHowOften(told: Counted): (one: string, other: string) => number {
  return (one, other) => oftenFirst(told, other) - oftenFirst(told, one);
}

function sayUnknowns(decision: Decision, { questions, takes, values }: Unknowns): string {
  if (questions.length === 0) return sayMissing(decision, values);
  const said = sayQuestions(
    questions.map((question) => labelOf(decision.questions, question)),
    takes,
  );
  return values.length > 0 ? `${said}; so could ${values.length === 1 ? 'a missing value' : 'missing values'}` : said;
}

function sayQuestions(labels: readonly string[], takes: Unknowns['takes']): string {
  const named = joinWords(labels, 'and');
  if (takes === 'all') return `${named} are open and could turn it together`;
  if (labels.length === 1) return `${named} is open and could turn it`;
  if (labels.length <= MOST_NAMED) return `${named} are open, and either could turn it`;
  return `${countOf(labels.length, 'question')} are open that could each turn it`;
}

function sayMissing(decision: Decision, values: Unknowns['values']): string {
  const [missing] = values;
  if (values.length > 1 || !missing) return `${countOf(values.length, 'value')} are missing that could each turn it`;
  return `the value of ${placeLabel(decision, missing)} is missing and could turn it`;
}
