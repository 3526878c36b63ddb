import type { Model } from '../model.ts';
import { pendingQuestions } from '../settings/pending.ts';
import { openTurn } from '../settings/turn.ts';
import type { Reading } from '../reading.ts';
import { weighedSettings } from '../settings/weighedSettings.ts';
import type { WeighedSetting } from '../settings/weighedSettings.ts';

/**
 * Returns the options that can still be first, ties included, in authored order. It goes through every joint setting of
 * the unanswered questions, each given an answer or left out: seven questions of five answers make 279,936. A further
 * answer never adds an option.
 */
export function possibleWinners(model: Model, reading: Reading): readonly string[] {
  const turns = pendingQuestions(model, reading).map((question) => openTurn(reading, question));
  const next = weighedSettings(model, reading, turns);
  const all = 2 ** model.options.length - 1;
  let winners = 0;
  for (let setting = next(); setting !== null && winners !== all; setting = next()) winners |= firstBits(setting);
  return model.options.filter((_, index) => (winners & (1 << index)) !== 0).map(({ id }) => id);
}

function firstBits({ numerators, out }: WeighedSetting): number {
  let best = -Infinity;
  let bits = 0;
  for (let option = 0; option < numerators.length; option += 1) {
    const numerator = Number(numerators[option]);
    if ((out & (1 << option)) !== 0 || numerator < best) continue;
    bits = numerator > best ? 1 << option : bits | (1 << option);
    best = numerator;
  }
  return bits;
}
