import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ContributionBars } from '#charts/ContributionBars.tsx';
import { Dial } from '#charts/Dial.tsx';
import { FactorBalance } from '#charts/FactorBalance.tsx';
import { SlotTag } from '#charts/SlotTag.tsx';
import { ScoreScale } from '#charts/ScoreScale.tsx';

const go = { slot: 1, label: 'Go' };
const zig = { slot: 3, label: 'Zig' };
const charts: Readonly<Record<string, ReactNode>> = {
  ContributionBars: (
    <ContributionBars
      caption="Points"
      left={go}
      right={zig}
      rows={[{ id: 'team', label: 'Team', shownTenths: -12, more: 'A fact' }]}
      total="Zig leads Go by 1.2 points"
    />
  ),
  Dial: <Dial left={go} right={zig} lead={{ tenths: -431, number: '43.1', said: 'Zig leads Go by 43.1 points' }} />,
  FactorBalance: (
    <FactorBalance
      caption="Values"
      left={go}
      right={zig}
      rows={[{ id: 'speed', label: 'Speed', left: 60, right: 90, worthTenths: -30, detail: 'A fact' }]}
      total={{ label: 'All factors', tenths: -30 }}
    />
  ),
  SlotTag: <SlotTag {...zig} />,
  ScoreScale: <ScoreScale slot={1} scoreTenths={822} interval={{ lowTenths: 790, highTenths: 860 }} />,
};

test.each(Object.entries(charts))(
  '%s renders without a browser, and without a style attribute, which the content policy refuses',
  (_, chart) => {
    const html = renderToString(chart);
    expect(html).not.toBe('');
    expect(html).not.toMatch(/\sstyle=/);
  },
);
