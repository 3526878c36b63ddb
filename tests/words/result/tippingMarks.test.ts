import { describe, expect, test } from 'vitest';
import { evaluate, importanceTipping, type Reading } from '#engine';
import { tippingMarks } from '#words/result/tippingMarks.ts';
import { smallDecision } from '../../content/smallDecision.ts';
import { reading } from '../../support/models.ts';

describe('the marks on a slider', () => {
  // riders, counting once, gives the tram 40; budget gives the bus 30 a time: level at 4/3 of a time.
  const given = reading({ riders: 'many', budget: 'little' });

  test('stand at the exact place, with the first tenth beyond in words', () => {
    expect(marksOf(given, 'budget')).toEqual([
      {
        at: 40 / 3 / 40,
        slot: 1,
        label: 'Bus takes over once The budget counts 1.4 times as much',
        caption: 'Bus takes over from 1.4×',
      },
    ]);
  });

  test('tell from where down another option takes over', () => {
    // From 40·m less 30 the tram is level at 0.75; ignored, the bus is in front as well, which is not told twice.
    expect(marksOf(given, 'riders')).toEqual([
      {
        at: 7.5 / 40,
        slot: 1,
        label: 'Bus takes over once The riders counts only 0.7 times as much',
        caption: 'Bus takes over at 0.7× or less',
      },
    ]);
  });

  test('name what it counts at present where that is not once', () => {
    // Twice riders gives the tram 80: level at 8/3 of a time; at half a time it is an increase all the same.
    const [mark] = marksOf(reading({ riders: ['many', 20], budget: ['little', 5] }), 'budget') ?? [];
    expect(mark?.label).toBe('Bus takes over once The budget counts 2.7 instead of 0.5 times as much');
  });

  test('stand at the left end where only ignoring turns the pick', () => {
    const ruledOut = { rulesOut: [{ option: 'bus', reason: 'So it is.', sources: [] }] };
    const [riders, ...rest] = smallDecision.questions;
    const answers = riders?.answers.map((answer) => ({ ...answer, ...ruledOut })) ?? [];
    const decision = { ...smallDecision, questions: riders ? [{ ...riders, answers }, ...rest] : rest };
    expect(marksOf(reading({ riders: 'few', budget: 'little' }), 'riders', decision)).toEqual([
      { at: 0, slot: 1, label: 'Bus takes over once The riders is ignored', caption: 'Bus takes over if ignored' },
    ]);
  });

  test('are left out beyond the reach of the slider', () => {
    expect(marksOf(reading({ riders: ['many', 120], budget: 'little' }), 'budget')).toEqual([]);
  });
});

function marksOf(given: Reading, question: string, decision = smallDecision) {
  const evaluation = evaluate(decision, given);
  const tipping = importanceTipping(decision, given).find((each) => each.question === question);
  return tipping ? tippingMarks({ decision, reading: given, evaluation, tipping }, 40) : null;
}
