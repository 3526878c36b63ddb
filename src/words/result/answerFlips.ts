import type { QuestionWords } from '#content';
import { answersTo, importanceOf, withAnswer } from '#engine';
import { optionLabel } from '../labels.ts';
import { evaluationOf } from '#state/evaluation.ts';
import type { Flip } from './flip.ts';
import type { Result } from './result.ts';
import { pickOf } from '../outcome.ts';
import { sayChange, sayChanges } from '../changes.ts';

/**
 * Returns the single answers that give another pick: changed answers, and answers to open questions. Of answers on a
 * scale that give the same pick, only the nearest is listed.
 */
export function answerFlips(result: Result): readonly Flip[] {
  return result.decision.questions
    .filter(({ id }) => importanceOf(result.reading, id) > 0)
    .flatMap((question) => {
      const found = flipsOf(result, question);
      return question.ordered ? found.filter((each) => isNearest(each, found)) : found;
    })
    .map(({ flip }) => flip);
}

interface Found {
  readonly pick: string;
  readonly flip: Flip;
}

function flipsOf({ decision, reading, evaluation }: Result, question: QuestionWords): readonly Found[] {
  const { id, kind, ordered, answers } = question;
  const [given = null] = answersTo(reading, id) ?? [];
  const placeOf = (answer: string | null) => answers.findIndex((each) => each.id === answer);
  return answers.flatMap((answer) => {
    if (answer.id === given) return [];
    const variant = withAnswer(reading, id, answer.id);
    const pick = pickOf(evaluationOf(decision, variant));
    if (pick === null || pick === pickOf(evaluation)) return [];
    const change = { question: id, answer: answer.id };
    const steps = ordered ? Math.abs(placeOf(answer.id) - placeOf(given)) : 1;
    const flip: Flip = {
      kind,
      topic: `${id} ${pick}`,
      size: given === null ? 0 : steps,
      clause: sayChange(decision, change),
      sentence: `${sayChanges(decision, [change])}, the pick is ${optionLabel(decision, pick)}`,
      notes: given === null ? [`${question.label} is still open.`] : [],
      reading: variant,
    };
    return [{ pick, flip }];
  });
}

/** Tells whether no other answer gives the same pick in fewer steps. Of equal ones the first counts as nearest. */
function isNearest({ pick, flip }: Found, all: readonly Found[]): boolean {
  const same = all.filter((each) => each.pick === pick).map((each) => each.flip);
  return same.toSorted((one, other) => one.size - other.size)[0] === flip;
}
