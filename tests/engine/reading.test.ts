import { describe, expect, it } from 'vitest';
import {
  answersTo,
  countAnswers,
  importanceOf,
  isEmpty,
  meets,
  NOTHING_ANSWERED,
  ownValueAt,
  questionsWithoutAnswer,
  UNSURE,
  withAnswer,
  withChoiceOf,
  withImportance,
  withImportances,
  withoutAnswers,
  withOwnValue,
} from '#engine';
import { reading } from '../support/models.ts';

const given = reading({ team: ['new', 17], latency: UNSURE, crash: ['retry', 0] }, { go: { cpu: 70 } });
const cpuOfGo = { option: 'go', factor: 'cpu' };

describe('a reading', () => {
  it('has answers, none for “not sure”, and null for what is unanswered', () => {
    expect(answersTo(given, 'team')).toEqual(['new']);
    expect(answersTo(given, 'latency')).toEqual([]);
    expect(answersTo(given, 'timeline')).toBeNull();
    expect(answersTo(given, 'constructor')).toBeNull();
  });

  it('counts a question once if it says nothing about it', () => {
    expect(importanceOf(given, 'team')).toBe(17);
    expect(importanceOf(given, 'crash')).toBe(0);
    expect(importanceOf(given, 'timeline')).toBe(10);
  });

  it('counts its answers without “not sure”', () => {
    expect(countAnswers(given)).toBe(2);
  });

  it('leaves questions without an answer, “not sure” included', () => {
    const questions = ['team', 'latency', 'crash', 'timeline'].map((id) => ({ id }));
    expect(questionsWithoutAnswer(questions, given)).toEqual([{ id: 'latency' }, { id: 'timeline' }]);
  });

  it('meets conditions that name one of its answers to each question', () => {
    expect(meets(given, { team: ['zig', 'new'], crash: ['retry'] })).toBe(true);
    expect(meets(given, { team: ['zig'] })).toBe(false);
    expect(meets(given, { latency: [UNSURE] })).toBe(false);
  });

  it('is empty only without answers and own values', () => {
    expect(isEmpty(NOTHING_ANSWERED)).toBe(true);
    expect(isEmpty(withAnswer(NOTHING_ANSWERED, 'team', UNSURE))).toBe(false);
    expect(isEmpty(withOwnValue(NOTHING_ANSWERED, cpuOfGo, 0))).toBe(false);
  });
});

describe('a changed reading', () => {
  it('keeps how much the question counts when the answer changes', () => {
    expect(withAnswer(given, 'team', 'zig').choices['team']).toEqual({ answer: 'zig', importance: 17 });
    expect(withAnswer(given, 'timeline', 'weeks').choices['timeline']).toEqual({ answer: 'weeks', importance: 10 });
  });

  it('keeps the answer when it counts differently; without one it is “not sure”', () => {
    const changed = withImportances(given, { team: 5, timeline: 20 });
    expect(changed.choices['team']).toEqual({ answer: 'new', importance: 5 });
    expect(changed.choices['timeline']).toEqual({ answer: UNSURE, importance: 20 });
    expect(withImportance(given, 'team', 5).choices['crash']).toEqual({ answer: 'retry', importance: 0 });
  });

  it('takes over everything that another reading says about a question', () => {
    const other = reading({ team: ['zig', 3] });
    expect(withChoiceOf(given, other, 'team').choices['team']).toEqual({ answer: 'zig', importance: 3 });
    expect(answersTo(withChoiceOf(given, other, 'crash'), 'crash')).toBeNull();
  });

  it('has no answers that were taken back', () => {
    expect(Object.keys(withoutAnswers(given, ['team', 'latency']).choices)).toEqual(['crash']);
  });

  it('has an own value until ours is put back', () => {
    const changed = withOwnValue(given, { option: 'go', factor: 'safety' }, 40);
    expect(ownValueAt(changed, { option: 'go', factor: 'safety' })).toBe(40);
    expect(ownValueAt(changed, cpuOfGo)).toBe(70);
    expect(ownValueAt(changed, { option: 'rust', factor: 'cpu' })).toBeUndefined();
    expect(withOwnValue(given, cpuOfGo, null).ownValues).toEqual({});
  });
});
