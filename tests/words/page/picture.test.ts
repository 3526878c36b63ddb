import { describe, expect, test } from 'vitest';
import { pictureOf } from '#words/page/picture.ts';
import type { Page } from '#permalink';
import { smallDecision as decision } from '../../support/smallDecision.ts';

const show = (page: Page) => pictureOf({ kind: 'decision', decision, page });

describe('the picture of an option', () => {
  test('has its name and the first sentence of when to use it', () => {
    const { big, sentence } = show({ kind: 'pick', claim: 'bike' });
    expect(big).toBe('Bike');
    expect(sentence).toBe('Use the bike if the way is short and there is nothing to carry.');
  });

  test.each(decision.options.map(({ id, label }) => [id, label]))(
    'shows a situation that leads to %s, and names it as an example',
    (id, label) => {
      const { weighing, foot } = show({ kind: 'pick', claim: id });
      const ahead = weighing && weighing.labels[weighing.leadTenths > 0 ? 0 : 1];
      expect(ahead).toBe(label);
      expect(foot.title).toBe('For example');
      expect(decision.scenarios.map(({ title }) => title)).toContain(foot.text);
    },
  );
});

test('the needle of a toss-up is in the band that is too close to call', () => {
  expect(show({ kind: 'pick', claim: 'toss-up' }).weighing?.said).toBe('points apart: too close to call');
});

test('a pair keeps its sides: the reversed pair has the opposite lead', () => {
  const one = show({ kind: 'compare', left: 'bike', right: 'tram' });
  const other = show({ kind: 'compare', left: 'tram', right: 'bike' });
  expect(one.weighing?.labels).toEqual(['Bike', 'Tram']);
  expect(other.weighing?.labels).toEqual(['Tram', 'Bike']);
  expect(one.weighing?.leadTenths).toBe(-(other.weighing?.leadTenths ?? 0));
  expect(one.name).not.toBe(other.name);
});

test('the start page and an article have the dial at rest', () => {
  expect(show({ kind: 'article' }).weighing).toBeNull();
  expect(pictureOf({ kind: 'catalogue' }).weighing).toBeNull();
});
