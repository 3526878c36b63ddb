import type { Decision } from '#content';
import { answersTo, type Position, type Reading, type Subject } from '#engine';
import { joinWords } from '#lib/english.ts';
import { sayAnswer } from '../answers.ts';
import { labelOf, placeLabel } from '../labels.ts';
import { namePeople } from './people.ts';
import type { WeighedTeam } from './weighedTeam.ts';

/** The label of a disagreement: “Latency”, “Rust on CPU use”. */
export function subjectLabel(decision: Decision, subject: Subject): string {
  return subject.kind === 'question' ? labelOf(decision.questions, subject.question) : placeLabel(decision, subject);
}

/** Says what a reading has on a subject: “In weeks, counts twice as much”, “Not answered”, “50 of 100”, “our value”. */
export function sayOn(decision: Decision, reading: Reading, subject: Subject): string {
  if (subject.kind === 'value') {
    const own = reading.ownValues[subject.option]?.[subject.factor];
    return own === undefined ? 'our value' : `${own} of 100`;
  }
  return sayAnswer(decision, reading, subject.question);
}

/** Says what the holders of a position have. “Not sure” and “Not answered” are one position, so both may be listed. */
export function sayPosition({ decision, readings }: WeighedTeam, subject: Subject, { members }: Position): string {
  return [
    ...new Set(
      members
        .map((place) => readings[place])
        .flatMap((reading) => (reading ? [sayOn(decision, reading, subject)] : [])),
    ),
  ].join(' / ');
}

/** A fact to which members gave different answers, with who gave which. */
export interface DifferingFact {
  readonly label: string;
  readonly answers: readonly { readonly label: string; readonly members: readonly number[] }[];
}

/** Returns the facts with different answers. Importances and open questions are ignored: they dispute no fact. */
export function differingFacts({ decision, readings }: WeighedTeam): readonly DifferingFact[] {
  return decision.questions
    .filter(({ kind }) => kind === 'fact')
    .map(({ id, label, answers }) => ({
      label,
      answers: answers
        .map((answer) => ({
          label: answer.label,
          members: readings.flatMap((reading, place) => (answersTo(reading, id)?.includes(answer.id) ? [place] : [])),
        }))
        .filter(({ members }) => members.length > 0),
    }))
    .filter(({ answers }) => answers.length > 1);
}

/** The facts on which members differ, to be settled first; null where there are none. */
export function sayFacts(team: WeighedTeam): { readonly title: string; readonly facts: readonly string[] } | null {
  const facts = differingFacts(team);
  if (facts.length === 0) return null;
  const labels = joinWords(
    facts.map(({ label }) => label),
    'and',
  );
  const sayAnswers = ({ answers }: DifferingFact) =>
    answers.map(({ label, members }) => `${label} (${namePeople(team.people, members)})`).join('; ');
  return {
    title: `First settle the facts: ${labels}`,
    facts: facts.map((fact) => `${fact.label}: ${sayAnswers(fact)}`),
  };
}
