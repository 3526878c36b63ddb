import { describe, expect, test } from 'vitest';
import { runAfter, stepFor } from '#app/address/step.ts';

const change = (question: string) => ({ kind: 'change', question }) as const;

describe('the step of the address after an act', () => {
  test('choosing an answer on a question page replaces the address', () => {
    expect(stepFor(change('team'), 'ask', null)).toBe('replace');
  });

  test('on a result the first change of a question is a new entry, and further changes are not', () => {
    expect(stepFor(change('team'), 'pick', null)).toBe('push');
    expect(stepFor(change('team'), 'pick', runAfter(change('team')))).toBe('replace');
  });

  test('another question is a new entry, and so is the same one after it lost focus', () => {
    expect(stepFor(change('latency'), 'compare', runAfter(change('team')))).toBe('push');
    expect(stepFor(change('team'), 'pick', runAfter({ kind: 'settle' }))).toBe('push');
  });

  test('every gesture on the map is a new entry', () => {
    const balance = { kind: 'balance', questions: ['team', 'latency', 'timeline'] } as const;
    expect(stepFor(balance, 'pick', runAfter(change('team')))).toBe('push');
    expect(stepFor(balance, 'pick', runAfter(balance))).toBe('push');
    expect(stepFor(change('team'), 'pick', runAfter(balance))).toBe('push');
  });

  test('changes to one value share an entry, and changes to the next value have another', () => {
    const dispute = (factor: string) => ({ kind: 'change-value', place: { option: 'go', factor } }) as const;
    expect(stepFor(dispute('cpu'), 'compare', null)).toBe('push');
    expect(stepFor(dispute('cpu'), 'compare', runAfter(dispute('cpu')))).toBe('replace');
    expect(stepFor(dispute('control'), 'compare', runAfter(dispute('cpu')))).toBe('push');
  });

  test('what another tab stored replaces the address, and the next change is a new entry', () => {
    expect(stepFor({ kind: 'follow-tab' }, 'pick', 'team')).toBe('replace');
    expect(stepFor(change('team'), 'pick', runAfter({ kind: 'follow-tab' }))).toBe('push');
  });

  test('opening a page is always a new entry, and losing focus never is', () => {
    expect(stepFor({ kind: 'open', page: { kind: 'article' } }, 'ask', null)).toBe('push');
    expect(stepFor({ kind: 'settle' }, 'pick', 'team')).toBe('stay');
  });
});
