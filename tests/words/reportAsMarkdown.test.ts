import { describe, expect, test } from 'vitest';
import { counterfactuals, type Reading } from '#engine';
import { runToEnd } from '#lib/runToEnd.ts';
import { varyResult } from '#state/variedResult.ts';
import { plainText } from '#words/markdown.ts';
import { reportOn } from '#words/report.ts';
import { reportAsMarkdown } from '#words/reportAsMarkdown.ts';
import { reading } from '../support/models.ts';
import { smallDecision, withOption } from '../support/smallDecision.ts';

function fullReport(given: Reading) {
  return reportOn(smallDecision, given, {
    varied: runToEnd(varyResult(smallDecision, given)),
    ways: runToEnd(counterfactuals(smallDecision, given)),
  });
}

function sectionsOf(markdown: string): ReadonlyMap<string, string> {
  const [, ...sections] = markdown.split(/^## /mu);
  return new Map(sections.map((section) => [section.split('\n')[0] ?? '', section]));
}

describe('a report as Markdown', () => {
  const given = reading({ luggage: 'nothing', distance: 'middle', hour: 'evening' }, { tram: { joy: 60 } });
  const report = fullReport(given);
  const markdown = reportAsMarkdown(report);
  const sections = sectionsOf(markdown);

  test('begins with the pick and what it rests on', () => {
    expect(markdown.split('\n').slice(0, 3)).toEqual([
      '# Pick Tram',
      '',
      'On these three answers: Bike, taxi or tram, revision 2, reviewed on 23 November 2026.',
    ]);
  });

  test('says the verdict, how firm it is and what would change it', () => {
    for (const sentence of [report.standing, ...report.verdict, report.firmness?.sentence, report.unless]) {
      expect(markdown).toContain(plainText(sentence ?? 'missing'));
    }
    for (const { sentence, link } of report.changes) expect(markdown).toContain(`[${plainText(sentence)}](<${link}>)`);
  });

  test('has its sections in the order in which a reader asks', () => {
    expect([...sections.keys()]).toEqual([
      'The answers',
      'Where the lead comes from',
      'What would change it',
      'What it takes for each other option',
      'Ranking',
      'Sources',
    ]);
  });

  test('lists answers and own values', () => {
    expect(sections.get('The answers')).toContain('- Luggage: Nothing at all\n');
    expect(sections.get('The answers')).toContain('- Tram on Joy of the ride: 60 in place of 40\n');
    expect(sections.get('The answers')).toContain('Without an answer: Wish.');
  });

  test('has a row for each reason, and the lead under them', () => {
    const reasons = sections.get('Where the lead comes from') ?? '';
    expect(reasons.match(/^\| (?!Answer|Factor|---)/gmu)).toHaveLength(4 + 1 + 8 + 1);
    expect(reasons).toContain('| Joy of the ride: speaks for Tram, with a value of a reader’s own |');
    expect(reasons.match(/^\| Lead \| Tram \+\d+\.\d \|$/gmu)).toHaveLength(2);
  });

  test('has full links if it knows the site', () => {
    const full = reportAsMarkdown(report, (address) => `https://example.org${address}`);
    expect(full).toContain(`[Open this result](<https://example.org${report.link}>)`);
    expect(full).not.toMatch(/\]\(<\//u);
  });
});

test('a ruled-out option is last in the ranking, with the reason under it', () => {
  const ranking = sectionsOf(reportAsMarkdown(fullReport(reading({ luggage: 'cello', hour: 'night' })))).get('Ranking');
  expect(ranking).toMatch(/^\| Bike \| ruled out \| \d+\.\d \|/mu);
  expect(ranking).toContain('- Tram: Hour, “After midnight”: The last tram leaves at midnight');
});

test('if no option fits there is no lead, and the changes name the answers to take back', () => {
  const markdown = reportAsMarkdown(reportOn(smallDecision, reading({ luggage: 'cello', hour: 'night', wish: 'air' })));
  expect(markdown).toMatch(/^# None fits\n/u);
  expect(sectionsOf(markdown).has('Where the lead comes from')).toBe(false);
  expect(sectionsOf(markdown).get('What would change it')).toContain('Without an answer to Luggage, the pick is Bike.');
});

test('before any answer there is no list of answers', () => {
  expect(sectionsOf(reportAsMarkdown(reportOn(smallDecision, reading({})))).has('The answers')).toBe(false);
});

test('names cannot add markup to the document', () => {
  const decision = withOption({ label: 'Bike | *fast*\n# and <b>cheap</b>' });
  const markdown = reportAsMarkdown(reportOn(decision, reading({})));
  expect(markdown).toMatch(/^# Pick Bike \\\| \\\*fast\\\* \\# and \\<b\\>cheap\\<\/b\\>\n/u);
  const rows = markdown.split('\n').filter((line) => line.startsWith('| '));
  expect(new Set(rows.map((row) => row.replace(/\\./gu, '').split('|').length))).toEqual(new Set([4, 5]));
});
