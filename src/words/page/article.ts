import { type Decision, readingOf, type Release } from '#content';
import { answersTo, type Evaluation, type Place, type Reading } from '#engine';
import { assertNever } from '#lib/assertNever.ts';
import { countOf, joinWords } from '#lib/english.ts';
import { formatDate } from '#lib/formatDate.ts';
import { ourValue } from '#state/ownValues.ts';
import { textFor } from '../clauses.ts';
import { sayStandingOf100 } from '../lead.ts';
import { sayCloseCall } from '../result/verdict.ts';
import { readingMinutes } from './readingTime.ts';

/** Explains the default pick to the typical reader: its gain, its lead and its price. */
export function whyDefault(decision: Decision, evaluation: Evaluation): readonly string[] {
  const { outcome } = evaluation;
  switch (outcome.kind) {
    case 'pick': {
      const words = decision.options.find(({ id }) => id === outcome.option);
      const lead = outcome.runnerUp === null ? null : sayStandingOf100(decision, evaluation);
      const text = textFor(decision, readingOf(decision.typicalReader.answers), outcome.option);
      return [words && text(words.gain), lead, words && text(words.price)].filter((it) => typeof it === 'string');
    }
    case 'toss-up':
      return [sayCloseCall(decision, outcome)];
    case 'none-fits':
      return ['Each option is ruled out by one of these answers.'];
    default:
      return assertNever(outcome);
  }
}

/** The line above an article: “Languages, reviewed 23 November 2026, five minutes to read”. */
export function sayFreshness(decision: Decision): string {
  const { category, reviewed } = decision;
  return `${category}, reviewed ${formatDate(reviewed)}, ${countOf(readingMinutes(decision), 'minute')} to read, and a table`;
}

/** The heading of a line of the changelog: “Revision 2, 1 December 2026”. */
export function sayRelease({ revision, date }: Release): string {
  return `Revision ${revision}, ${formatDate(date)}`;
}

/** The caption of the table of all factors: “Go, Rust and Zig on 13 factors”. */
export function factorTableCaption({ factors, options }: Decision): string {
  const names = joinWords(
    options.map(({ label }) => label),
    'and',
  );
  return `${names} on ${countOf(factors.length, 'factor')}`;
}

/** Says how many factors other comparisons have too, and which are ours. */
export function sayOrigin({ factors }: Decision): string {
  const added = factors.filter(({ classic }) => classic === null).length;
  const classic = factors.length - added;
  if (added === 0) return 'Most comparisons use these factors.';
  if (classic === 0) return 'The factors are ours.';
  const counted = countOf(classic, 'of these factors', 'of these factors');
  return `Most comparisons use ${counted}. What is marked “added” is ours.`;
}

/** Says by which answers a value is weighed, and which value they set if the table has another one. */
export function sayWeighedOn(decision: Decision, reading: Reading, place: Place): string {
  const isTypical = Object.entries(decision.typicalReader.answers).every(([id, answer]) =>
    answersTo(reading, id)?.includes(answer),
  );
  const answers = isTypical ? 'the answers of our typical reader' : 'the answers given so far';
  const ours = ourValue(decision, reading, place)?.value;
  const neutral = decision.factors.find(({ id }) => id === place.factor)?.values[place.option]?.value;
  return ours === neutral ? `Weighed on ${answers}.` : `Weighed on ${answers}, which make it ${ours}.`;
}
