import { describe, expect, test } from 'vitest';
import { runAfter, stepFor } from '#app/address/step.ts';

const change = (question: string) => ({ kind: 'change', question }) as const;

describe('how the address follows', () => {
  test('choosing an answer on a question page replaces the address', () => {
    expect(stepFor(change('team'), 'ask', null)).toBe('replace');
  });

  test('on a result the first change of a question is a step in history, and those that follow it are not', () => {
    expect(stepFor(change('team'), 'pick', null)).toBe('push');
    expect(stepFor(change('team'), 'pick', runAfter(change('team')))).toBe('replace');
  });

  test('another question, or the same one after its group lost focus, is a step of its own', () => {
    expect(stepFor(change('latency'), 'compare', runAfter(change('team')))).toBe('push');
    expect(stepFor(change('team'), 'pick', runAfter({ kind: 'settle' }))).toBe('push');
  });

  test('every gesture on the map is a step of its own', () => {
    const balance = { kind: 'balance', questions: ['team', 'latency', 'timeline'] } as const;
    expect(stepFor(balance, 'pick', runAfter(change('team')))).toBe('push');
    expect(stepFor(balance, 'pick', runAfter(balance))).toBe('push');
    expect(stepFor(change('team'), 'pick', runAfter(balance))).toBe('push');
  });

  test('changes to one value are one step, and those to the next value another', () => {
    const dispute = (factor: string) => ({ kind: 'change-value', place: { option: 'go', factor } }) as const;
    expect(stepFor(dispute('cpu'), 'compare', null)).toBe('push');
    expect(stepFor(dispute('cpu'), 'compare', runAfter(dispute('cpu')))).toBe('replace');
    expect(stepFor(dispute('control'), 'compare', runAfter(dispute('cpu')))).toBe('push');
  });

  test('opening a page is always a step, and losing focus never', () => {
    expect(stepFor({ kind: 'open', page: { kind: 'article' } }, 'ask', null)).toBe('push');
    expect(stepFor({ kind: 'settle' }, 'pick', 'team')).toBe('stay');
  });
});
