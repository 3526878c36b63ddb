import { formatDate } from '#lib/formatDate.ts';
import { formatTenths, joinWords } from '#lib/english.ts';
import { sayWorth } from './lead.ts';
import { link, list, plainText, table } from './markdown.ts';
import type { LinkedSentence, Report, ReportedLead, ReportedWay } from './report.ts';
import { sayInterval } from './result/firmness.ts';
import type { Reason } from './result/reasons.ts';

/** Writes a report as a Markdown document. `inFull` completes an address of the site; without it links are paths. */
export function reportAsMarkdown(report: Report, inFull: (address: string) => string = (address) => address): string {
  const { decision, lead } = report;
  const linked = ({ sentence, link: address }: LinkedSentence) => link(sentence, inFull(address));
  const sections: readonly (string | null)[] = [
    `# ${plainText(report.title)}`,
    plainText(
      `${report.basis}: ${decision.title}, revision ${decision.revision}, reviewed on ${formatDate(decision.reviewed)}.`,
    ),
    paragraph(report.standing, report.outcome.kind === 'none-fits' ? null : report.ruledOut),
    ...report.verdict.map(plainText),
    ...report.cautions.map((text) => `**Mind this:** ${plainText(text)}`),
    ...report.contradictions.map((hint) => `**These answers rarely go together:** ${plainText(hint)}`),
    paragraph(report.firmness?.sentence ?? null, report.unless),
    section('The answers', list([...report.answers, ...report.ownValues].map(({ sentence }) => plainText(sentence)))),
    report.open.length > 0 ? plainText(`Without an answer: ${joinWords(report.open, 'and')}.`) : null,
    lead &&
      section(
        'Where the lead comes from',
        `${reasonTable('Answer', lead, lead.byAnswer)}\n\n${reasonTable('Factor', lead, lead.byFactor)}`,
      ),
    section(
      'What would change it',
      list(report.changes.map((change) => [linked(change), ...change.notes.map(plainText)].join(' '))),
    ),
    report.ways && section('What it takes for each other option', list(report.ways.map((way) => wayLine(way, linked)))),
    section('Ranking', ranking(report)),
    section(
      'Sources',
      list(
        report.sources.map(
          ({ title, url, dated }) => `${url === null ? plainText(title) : link(title, url)}, ${dated}`,
        ),
      ),
    ),
    link('Open this result', inFull(report.link)),
  ];
  return `${sections.filter((part) => part !== null && part !== '').join('\n\n')}\n`;
}

function paragraph(...sentences: readonly (string | null)[]): string {
  return plainText(sentences.filter((sentence) => sentence !== null && sentence !== '').join(' '));
}

function section(heading: string, body: string): string | null {
  return body === '' ? null : `## ${plainText(heading)}\n\n${body}`;
}

function reasonTable(heading: string, { labels, shownTenths }: ReportedLead, reasons: readonly Reason[]): string {
  const rows = reasons.map(({ label, detail, note, shownTenths: tenths }) => [
    [detail ? `${label}: ${detail}` : label, note].filter(Boolean).join(', '),
    sayWorth(labels, tenths),
  ]);
  return table([heading, 'Points'], [...rows, ['Lead', sayWorth(labels, shownTenths)]]);
}

function wayLine({ label, note, variants }: ReportedWay, linked: (sentence: LinkedSentence) => string): string {
  return [`${plainText(label)}:`, ...(note === null ? [] : [plainText(note)]), ...variants.map(linked)].join(' ');
}

function ranking({ ranking: options, firmness }: Report): string {
  const intervals = firmness?.variations.intervals;
  const rows = options.map(({ option, label, place, scoreTenths }) => {
    const interval = intervals?.[option];
    const range = interval ? sayInterval(interval) : '';
    return [
      label,
      place === null ? 'ruled out' : String(place),
      formatTenths(scoreTenths),
      ...(intervals ? [range] : []),
    ];
  });
  const head = ['Option', 'Place', 'Score', ...(intervals ? ['Nine in ten variations'] : [])];
  const reasons = options.flatMap(({ label, ruledOutBy }) =>
    ruledOutBy.map((reason) => plainText(`${label}: ${reason}`)),
  );
  return [table(head, rows), list(reasons)].filter(Boolean).join('\n\n');
}
