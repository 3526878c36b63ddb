import { countedAnswers } from '../score/countedAnswers.ts';
import { compare, difference, fraction, signOf } from '../numbers/fraction.ts';
import type { Part } from '../numbers/apportion.ts';
import { leadBetween } from '../score/lead.ts';
import type { Lead } from '../score/lead.ts';
import { evaluate } from '../score/evaluate.ts';
import { jointlyScored } from './jointResult.ts';
import type { Vote } from './jointResult.ts';
import { findEntry, itemAt } from '#lib/lookUp.ts';
import type { Model } from '../model.ts';
import type { Outcome } from '../score/outcome.ts';
import type { Pair } from '../score/pair.ts';
import { ownValueAt, withOwnValue } from '../reading.ts';
import type { Place, Reading } from '../reading.ts';
import { weighedSettings } from '../settings/weighedSettings.ts';
import type { WeighedSetting } from '../settings/weighedSettings.ts';

/**
 * Something that members can see differently: the answer to a question and how much it counts, or the value of an
 * option.
 */
export type Subject = { readonly kind: 'question'; readonly question: string } | ({ readonly kind: 'value' } & Place);

/** Members who see a subject alike, and the team's result if all did. */
export interface Position {
  /** Counted from 0, in the order given. */
  readonly members: readonly number[];
  readonly outcome: Outcome;
  /** The joint lead of the pair. */
  readonly lead: Lead;
}

/** A subject on which members differ. */
export interface Disagreement {
  readonly subject: Subject;
  /** At least two, in the order of their first members. */
  readonly positions: readonly Position[];
  /** The distance that the joint lead moves between the two ends; `shown` is the distance between the shown leads. */
  readonly swing: Part;
}

/**
 * Returns what the members differ on, by how far it moves the joint lead of the pair, the most first, equal ones in
 * authored order, questions before values. Questions that do not count (open, “not sure”, ignored) are seen alike. An
 * own value differs from none.
 */
export function jointDisagreements(model: Model, readings: readonly Reading[], pair: Pair): readonly Disagreement[] {
  return subjectsOf(model, readings)
    .map((subject) => ({ subject, groups: groupsOn(subject, model, readings) }))
    .filter(({ groups }) => groups.length > 1)
    .map(({ subject, groups }): Disagreement => {
      const shared = groups.map(([first = 0]) => itemAt(readings, first));
      const votes = readings.map((reading) => votesOn(subject, { model, reading, shared }));
      const positions = groups.map((members, place): Position => {
        const joint = jointlyScored(
          model,
          votes.map((ofMember) => itemAt(ofMember, place)),
        );
        return { members, outcome: joint.outcome, lead: leadBetween(joint, ...pair) };
      });
      return { subject, positions, swing: swingOf(positions) };
    })
    .sort((one, other) => compare(other.swing.exact, one.swing.exact));
}

function subjectsOf(model: Model, readings: readonly Reading[]): readonly Subject[] {
  const questions = model.questions.map(({ id }): Subject => ({ kind: 'question', question: id }));
  const values = model.options.flatMap(({ id: option }) =>
    model.factors
      .filter(({ id }) => readings.some((reading) => ownValueAt(reading, { option, factor: id }) !== undefined))
      .map(({ id }): Subject => ({ kind: 'value', option, factor: id })),
  );
  return [...questions, ...values];
}

/** Groups the members by what they say on a subject. */
function groupsOn(subject: Subject, model: Model, readings: readonly Reading[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  readings.forEach((reading, member) => {
    const said = saidBy(subject, model, reading);
    groups.set(said, [...(groups.get(said) ?? []), member]);
  });
  return [...groups.values()];
}

function saidBy(subject: Subject, model: Model, reading: Reading): string {
  if (subject.kind === 'value') return `${ownValueAt(reading, subject) ?? 'ours'}`;
  const counted = countedAnswers(model, reading).find(({ question }) => question.id === subject.question);
  return counted === undefined ? 'not counted' : `${counted.answer.id} ${counted.importance}`;
}

interface Shared {
  readonly model: Model;
  readonly reading: Reading;
  /** For each position a reading that holds it. */
  readonly shared: readonly Reading[];
}

/** Returns the votes of one member who takes each of the positions in turn while everything else stays. */
function votesOn(subject: Subject, { model, reading, shared }: Shared): readonly Vote[] {
  if (subject.kind === 'value') {
    return shared.map((other) => evaluate(model, withOwnValue(reading, subject, ownValueAt(other, subject) ?? null)));
  }
  const choices = shared.map((other) => findEntry(other.choices, subject.question) ?? null);
  const asked = model.questions.filter(({ id }) => id === subject.question);
  const next = weighedSettings(
    model,
    reading,
    asked.map((question) => ({ question, choices })),
  );
  const votes: Vote[] = [];
  for (let setting = next(); setting !== null; setting = next()) votes.push(voteIn(model, setting));
  return votes;
}

function voteIn({ options }: Model, { numerators, totalWeight, out }: WeighedSetting): Vote {
  return {
    points: Object.fromEntries(options.map(({ id }, place) => [id, fraction(Number(numerators[place]), totalWeight)])),
    ruledOut: options.flatMap(({ id }, place) => ((out & (1 << place)) === 0 ? [] : [{ option: id }])),
  };
}

/**
 * Returns the distance between the greatest and the smallest lead; equal leads are not apart, however they are shown.
 */
function swingOf(positions: readonly Position[]): Part {
  const falling = positions.map(({ lead }) => lead.exact).sort((one, other) => compare(other, one));
  const exact = difference(itemAt(falling, 0), itemAt(falling, falling.length - 1));
  const shown = positions.map(({ lead }) => lead.shown);
  return { exact, shown: signOf(exact) === 0 ? 0 : Math.max(...shown) - Math.min(...shown) };
}
