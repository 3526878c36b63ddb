import type { Decision } from '#content';
import { standingOf } from '#engine';
import { capitalise, inWords, joinWords } from '#lib/english.ts';
import { optionLabel } from '../labels.ts';
import { sayPick } from '../outcome.ts';
import { sayLeadIn } from './leads.ts';
import { allOf, namePeople } from './people.ts';
import { isWith, type Person, type WeighedTeam } from './weighedTeam.ts';

/** The joint result of a team in one line. */
export function headline(team: WeighedTeam): string {
  const { decision, joint, people } = team;
  const { outcome } = joint;
  if (people.length === 1) return `One set of answers so far: ${sayPick(decision, outcome)}`;
  if (outcome.kind === 'none-fits') return `Nothing fits ${allOf(people.length)}`;
  if (outcome.kind === 'toss-up') return `Together ${sayPick(decision, outcome)}`;
  const pick = optionLabel(decision, outcome.option);
  const others = people.filter((person) => !isWith(team, person));
  const count = people.length - others.length;
  if (count === 0) return `Together ${pick}, though nobody gets it alone`;
  if (others.length === 0) return `${capitalise(allOf(people.length))} get ${pick}`;
  const rest = others.length <= 2 ? others.map((person) => ` ${sayOwn(decision, person)}.`).join('') : '';
  return `${capitalise(inWords(count))} of ${inWords(people.length)} ${count === 1 ? 'gets' : 'get'} ${pick}.${rest}`;
}

/** Sums up how far a team agrees, its joint result, and if that is also everyone's own. */
export function summary(team: WeighedTeam): string {
  return [agreement(team), together(team)].filter(Boolean).join(' ');
}

function sayOwn(decision: Decision, { label, evaluation: { outcome } }: Person): string {
  if (outcome.kind === 'pick') return `${label} gets ${optionLabel(decision, outcome.option)}`;
  return `For ${label} ${outcome.kind === 'none-fits' ? 'nothing fits' : 'it is too close to call'}`;
}

function agreement({ decision, disagreements, people }: WeighedTeam): string {
  if (people.length === 1) return '';
  const all = decision.questions.length;
  const agreed = all - disagreements.filter(({ subject }) => subject.kind === 'question').length;
  const who = namePeople(
    people,
    people.map((_, place) => place),
  );
  if (agreed === all) return `${capitalise(who)} gave the same answers to all ${inWords(all)} questions.`;
  return `${capitalise(who)} gave the same answers to ${agreed === 0 ? 'none' : inWords(agreed)} of ${inWords(all)} questions.`;
}

function together(team: WeighedTeam): string {
  const { decision, joint, pair, people } = team;
  if (people.length === 1) return 'Add the link of the next person to weigh the answers together.';
  if (joint.outcome.kind === 'none-fits') return 'Taken together their answers rule every option out.';
  if (!pair) return `Taken together only ${sayPick(decision, joint.outcome)} is left: the answers rule the others out.`;
  const led = standingOf(joint, ...pair);
  const taken = `Taken together ${led.lead.closeness === 'equal' ? 'the first two are equal' : `it is ${sayLeadIn(decision, led)}`}`;
  if (joint.outcome.kind === 'toss-up') return `${taken}.`;
  const others = people.filter((person) => !isWith(team, person));
  if (others.length === 0) return `${taken}, and that survives everyone’s own weighing.`;
  return `${taken}, but that does not survive everyone’s own weighing: ${sayOthers(decision, others)}.`;
}

/** “Sam’s gives Rust”, “those of three people give something else” */
function sayOthers(decision: Decision, others: readonly Person[]): string {
  if (others.length > 2) return `those of ${inWords(others.length)} people give something else`;
  return joinWords(
    others.map(({ label, evaluation }) => `${label}’s gives ${sayPick(decision, evaluation.outcome)}`),
    'and',
  );
}
