// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Result } from '#app/routes/Result.tsx';
import { counterfactuals, type Reading } from '#engine';
import { formatTenths } from '#lib/english.ts';
import { runToEnd } from '#lib/runToEnd.ts';
import { readAddress } from '#permalink';
import { DecisionContext } from '#parts/context/DecisionContext.ts';
import { FactsContext } from '#parts/context/FactsContext.ts';
import { SessionContext } from '#parts/context/SessionContext.tsx';
import { createSession } from '#state/session.ts';
import { varyResult } from '#state/variedResult.ts';
import { type Report, reportOn } from '#words/report.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

let idle: (() => void)[] = [];

beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
  vi.stubGlobal('cancelIdleCallback', (place: number) => void (idle[place - 1] = () => undefined));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function reportWithAll(given: Reading): Report {
  return reportOn(smallDecision, given, {
    varied: runToEnd(varyResult(smallDecision, given)),
    ways: runToEnd(counterfactuals(smallDecision, given)),
  });
}

/** Opens the link of a report, and runs idle moments until no work waits for one. */
function open({ link }: Report): string {
  const session = createSession(() => {
    throw new Error('There is no storage here.');
  });
  const [path = '', fragment = ''] = link.split('#');
  session.actions.receive(smallDecision, readAddress(path, `#${fragment}`, smallDecision), []);
  const { container } = render(
    <MemoryRouter>
      <SessionContext value={{ session, inFull: (address) => address }}>
        <DecisionContext value={smallDecision}>
          <FactsContext value={smallDecision}>
            <Result />
          </FactsContext>
        </DecisionContext>
      </SessionContext>
    </MemoryRouter>,
  );
  act(() => {
    for (let place = 0; place < idle.length; place += 1) idle[place]?.();
  });
  return textOf(container);
}

function textOf({ textContent }: { readonly textContent: string | null }): string {
  return (textContent ?? '').replace(/\s+/gu, ' ');
}

/** Returns every sentence of a report that the page must have, word for word. */
function sentencesIn(report: Report): readonly string[] {
  return [
    report.title.replace(/^Pick |, too close to call$/gu, ''),
    report.basis,
    ...report.verdict,
    ...(report.standing === null ? [] : [report.standing, report.ruledOut]),
    report.firmness?.sentence,
    report.unless,
    ...report.cautions,
    ...report.contradictions,
    ...[...report.answers, ...report.ownValues].map(({ sentence }) => sentence),
    ...report.ranking.flatMap(({ label, scoreTenths, ruledOutBy }) => [
      label,
      formatTenths(scoreTenths),
      ...ruledOutBy,
    ]),
    ...report.changes.flatMap(({ sentence, notes }) => [sentence.slice(0, -1), notes.join(' ')]),
    ...(report.ways ?? []).flatMap(({ note, variants }) => [
      note,
      ...variants.map(({ sentence }) => sentence.slice(0, -1)),
    ]),
  ].filter((sentence) => typeof sentence === 'string');
}

const readings: readonly (readonly [string, Reading])[] = [
  ['a pick', reading({ luggage: 'nothing', distance: 'middle', hour: 'evening' })],
  ['importances and an ignored answer', reading({ luggage: ['bag', 15], distance: ['far', 25], wish: ['joy', 0] })],
  ['values of a reader’s own', reading({ luggage: 'nothing' }, { tram: { joy: 90 }, bike: { price: 20 } })],
  ['a close call', reading({ luggage: ['bag', 5] })],
  ['what is ruled out', reading({ luggage: 'cello', wish: 'bill' })],
  ['one option left', reading({ luggage: 'cello', hour: 'night' })],
  ['nothing that fits', reading({ luggage: 'cello', hour: 'night', wish: 'air' })],
];

describe.each(readings)('the page and the report with %s', (_case, given) => {
  const report = reportWithAll(given);

  test('say the same', () => {
    const page = open(report);
    for (const sentence of sentencesIn(report)) expect(page).toContain(sentence);
  });

  test('link to the same variants', () => {
    open(report);
    const links = new Set(screen.getAllByRole('link').map((link) => link.getAttribute('href')));
    for (const { link, sentence } of report.changes) expect(links, sentence).toContain(link);
    for (const { variants } of report.ways ?? []) for (const { link } of variants) expect(links).toContain(link);
  });
});

test('the bars of the page have the points of the report, by answer and by factor', async () => {
  const report = reportWithAll(reading({ luggage: 'nothing', distance: 'middle', hour: 'evening' }));
  open(report);
  const rows = () =>
    within(screen.getByRole('table', { name: /^Points for/u }))
      .getAllByRole('rowheader')
      .map((header) => textOf(header.closest('tr') ?? header));
  const expectRows = (reasons: NonNullable<Report['lead']>['byAnswer']) => {
    expect(reasons).not.toEqual([]);
    for (const { label, detail, shownTenths } of reasons) {
      const row = rows().find((text) => text.startsWith(`${label} ${detail}`));
      expect(row).toContain(formatTenths(Math.abs(shownTenths)));
    }
  };
  expectRows(report.lead?.byAnswer ?? []);
  await userEvent.click(screen.getByRole('radio', { name: 'By factor' }));
  expectRows(report.lead?.byFactor ?? []);
});
