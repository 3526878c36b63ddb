// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { FactsContext } from '#parts/context/FactsContext.ts';
import { SourceList } from '#parts/values/SourceList.tsx';
import { smallDecision } from '../../support/smallDecision.ts';

afterEach(cleanup);

const decision = {
  ...smallDecision,
  reviewed: '2026-11-23',
  sources: {
    survey: { title: 'A survey', url: 'https://www.riders.example/survey', date: '2024-03', claim: 'Many ride.' },
    again: {
      title: 'A survey',
      url: 'https://www.riders.example/survey',
      date: '2024-03',
      claim: 'Few ride at night.',
    },
    counts: { title: 'Own counts', url: null, date: '2026-11', claim: 'Both run.' },
  },
};
const items = () => screen.getAllByRole('listitem').map((item) => item.textContent);

test('a source has its title and date, is marked when it is old, and is listed once', () => {
  render(
    <FactsContext value={decision}>
      <SourceList sources={['survey', 'again', 'counts']} />
    </FactsContext>,
  );
  expect(items()).toEqual(['A survey, March 2024, older than 18 months', 'Own counts, November 2026']);
  expect(screen.getByRole('link', { name: 'A survey' })).toHaveAttribute('href', 'https://www.riders.example/survey');
});

test('in little space a source has the name of its host, and an own count its title', () => {
  render(
    <FactsContext value={decision}>
      <SourceList sources={['survey', 'counts']} namedBy="host" />
    </FactsContext>,
  );
  expect(screen.getByRole('link', { name: 'A survey, riders.example' })).toBeVisible();
  expect(items()[1]).toBe('Own counts, November 2026');
});
