import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '#engine';
import type { Choice, Model, Reading } from '#engine';
import type { Turn } from '#engine/settings/turn.ts';
import { weighedSettings } from '#engine/settings/weighedSettings.ts';
import { anyCase } from '../../support/models.ts';
import { runs } from '../../support/runs.ts';

describe('the settings of some questions', () => {
  it('are all weighed once, each as if it were the only one', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 30 }), ({ model, reading }, importance) => {
        const turns = model.questions.slice(1).map((question) => ({
          question,
          choices: [null, ...question.answers.map(({ id }) => ({ answer: id, importance }))],
        }));
        const seen = new Set<string>();
        const next = weighedSettings(model, reading, turns);
        for (let setting = next(); setting !== null; setting = next()) {
          const { places, numerators, totalWeight, out } = setting;
          const alone = evaluate(model, settingAt(reading, turns, places));
          expect([...numerators]).toEqual(model.options.map(({ id }) => alone.numerators[id]));
          expect(totalWeight).toBe(alone.totalWeight);
          expect(outIn(model, out)).toEqual(alone.ruledOut.map(({ option }) => option));
          seen.add(places.join());
        }
        expect(seen.size).toBe(turns.reduce((product, { choices }) => product * choices.length, 1));
      }),
      runs,
    );
  });
});

function settingAt(reading: Reading, turns: readonly Turn[], places: Uint8Array): Reading {
  const ids = turns.map(({ question }) => question.id);
  const kept = Object.entries(reading.choices).filter(([id]) => !ids.includes(id));
  const set = turns.flatMap(({ question, choices }, index): (readonly [string, Choice])[] => {
    const choice = choices[places[index] ?? NaN];
    return choice ? [[question.id, choice]] : [];
  });
  return { ...reading, choices: Object.fromEntries([...kept, ...set]) };
}

function outIn({ options }: Model, bits: number): readonly string[] {
  return options.filter((_, index) => (bits & (1 << index)) !== 0).map(({ id }) => id);
}
