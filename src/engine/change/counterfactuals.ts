import { countedAnswers } from '../score/countedAnswers.ts';
import type { CountedAnswer } from '../score/countedAnswers.ts';
import { evaluate } from '../score/evaluate.ts';
import { itemAt } from '#lib/lookUp.ts';
import type { Model } from '../model.ts';
import type { Reading } from '../reading.ts';
import { smallestChanges } from './smallestChanges.ts';
import type { SmallestChanges } from './smallestChanges.ts';
import { openQuestions } from '../settings/pending.ts';
import { inAuthoredOrder, openTurn } from '../settings/turn.ts';
import type { Turn } from '../settings/turn.ts';

/** The changes that make an option the pick which is not the pick now. */
export interface Counterfactual {
  readonly option: string;
  readonly way: Way;
}

export type Way =
  /** Changes to given answers; `with-open` if they are never enough without answers to open questions. */
  | ({ readonly kind: 'changes' | 'with-open' } & SmallestChanges)
  /** No combination of answers does it, at these importances and own values. */
  | { readonly kind: 'never' };

/**
 * Returns, for every option that is not the pick, in authored order, the smallest sets of changed answers that make it
 * the pick: two points ahead, at the present importances and own values. It changes answers to questions that are not
 * ignored; if that is never enough, it answers open questions too. The result is a proof: it goes through every
 * combination, and pauses after every thousand or so, so that the page stays usable.
 */
export function* counterfactuals(model: Model, reading: Reading): Generator<void, readonly Counterfactual[], void> {
  const answered = countedAnswers(model, reading).map(answeredTurn);
  const wanted = othersThanPick(model, reading);
  const changed = yield* smallestChanges(model, reading, answered);
  const ways = wanted.map(({ option, place }) => ({ option, place, way: wayOf('changes', itemAt(changed, place)) }));
  const open = openQuestions(model, reading).map((question) => openTurn(reading, question));
  if (open.length === 0 || ways.every(({ way }) => way.kind !== 'never'))
    return ways.map(({ option, way }) => ({ option, way }));

  const opened = yield* smallestChanges(model, reading, inAuthoredOrder(model, [...answered, ...open]));
  return ways.map(({ option, place, way }) => ({
    option,
    way: way.kind === 'never' ? wayOf('with-open', itemAt(opened, place)) : way,
  }));
}

function othersThanPick(model: Model, reading: Reading) {
  const { outcome } = evaluate(model, reading);
  const pick = outcome.kind === 'pick' ? outcome.option : null;
  return model.options.map(({ id }, place) => ({ option: id, place })).filter(({ option }) => option !== pick);
}

function wayOf(kind: 'changes' | 'with-open', smallest: SmallestChanges): Way {
  return smallest.preferences.count + smallest.others.count === 0 ? { kind: 'never' } : { kind, ...smallest };
}

function answeredTurn({ question, answer, importance }: CountedAnswer): Turn {
  const others = question.answers.filter(({ id }) => id !== answer.id);
  return { question, choices: [answer, ...others].map(({ id }) => ({ answer: id, importance })) };
}
