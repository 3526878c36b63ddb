import type { Decision } from '#content';
import {
  frontOf,
  importanceTipping,
  type ImportanceTipping,
  type Model,
  onlyBetween,
  type Pair,
  type Reading,
  type ValueFlip,
  valueFlips,
  withImportance,
  withOwnValue,
} from '#engine';
import { memoizeByObject } from '#lib/memoizeByObject.ts';
import { type Direction, sayTakesOver, sayTips } from '../tipping.ts';
import { labelOf, placeLabel } from '../labels.ts';
import { sayFlip } from '../result/valueEffect.ts';
import { evaluationOf } from '#state/evaluation.ts';

/** One change that puts the other of two options ahead, with the answers that it leads to. */
export interface Turn {
  /** Stays the same for other answers, while the sentence changes. */
  readonly id: string;
  /** “Rust takes over once Latency counts 2.1 times as much.” */
  readonly sentence: string;
  readonly reading: Reading;
}

/** Returns the decision as it is for two options alone, ruled out or not; the same model whichever comes first. */
function betweenTwo(decision: Decision, pair: Pair): Model {
  const [one = '', other = ''] = pair.toSorted();
  return modelOf(decision, one, other);
}

const modelOf = memoizeByObject((decision: Decision, one: string, other: string) =>
  onlyBetween(decision, [one, other]),
);

/** Returns the tipping points between two options, for the sliders to mark. */
export function pairTips(decision: Decision, reading: Reading, pair: Pair) {
  const model = betweenTwo(decision, pair);
  return { evaluation: evaluationOf(model, reading), tippings: importanceTipping(model, reading) };
}

/** Returns the importances at which the other of two options is ahead, questions in authored order. */
export function importanceTurns(decision: Decision, reading: Reading, pair: Pair): readonly Turn[] {
  const model = betweenTwo(decision, pair);
  const ahead = frontOf(evaluationOf(model, reading)).join(' ');
  return importanceTipping(model, reading).flatMap((tipping) => [
    ...(['up', 'down'] as const).flatMap((direction) => tipTurn(decision, reading, { tipping, direction })),
    ...ignoringTurn(decision, reading, { tipping, ahead }),
  ]);
}

/** Returns the single values that put the other of two options ahead, the smallest changes first. */
export function valueTurns(decision: Decision, reading: Reading, pair: Pair): readonly Turn[] {
  return valueFlips(betweenTwo(decision, pair), evaluationOf(betweenTwo(decision, pair), reading))
    .toSorted((one, other) => stepsOf(one) - stepsOf(other))
    .map((flip) => ({
      id: `${flip.option} ${flip.factor}`,
      sentence: `${placeLabel(decision, flip)}, now ${flip.value}. ${sayFlip(decision, flip)}`,
      reading: withOwnValue(reading, flip, flip.from),
    }));
}

function tipTurn(
  decision: Decision,
  reading: Reading,
  { tipping, direction }: { readonly tipping: ImportanceTipping; readonly direction: Direction },
): readonly Turn[] {
  const { tips } = tipping[direction];
  const sentence = sayTips(decision, reading, { tipping, direction });
  return tips && sentence
    ? [
        {
          id: `${tipping.question} ${direction}`,
          sentence: `${sentence}.`,
          reading: withImportance(reading, tipping.question, tips.from),
        },
      ]
    : [];
}

/** Ignoring a question is listed if it gives another result than counting it less. */
function ignoringTurn(
  decision: Decision,
  reading: Reading,
  { tipping, ahead }: { readonly tipping: ImportanceTipping; readonly ahead: string },
): readonly Turn[] {
  const { down, ignoring, question } = tipping;
  const others = ignoring.join(' ');
  if (others === ahead || others === down.tips?.ahead.join(' ')) return [];
  const verb = ignoring.length > 1 ? 'The two are equal' : sayTakesOver(decision, ignoring);
  return [
    {
      id: `${question} ignored`,
      sentence: `${verb} once ${labelOf(decision.questions, question)} is ignored.`,
      reading: withImportance(reading, question, 0),
    },
  ];
}

function stepsOf({ from, value }: ValueFlip): number {
  return Math.abs(from - value);
}
