import { parseArgs } from 'node:util';
import { type Decision, decisionIds, loadFullDecision, loadLibrary } from '#content';
import { counterfactuals, NOTHING_ANSWERED } from '#engine';
import { runToEnd } from '#lib/runToEnd.ts';
import { readAddress } from '#permalink';
import { readLinks } from '#state/readLinks.ts';
import { varyResult } from '#state/variedResult.ts';
import { reportOn } from '#words/report.ts';
import { reportAsJson } from '#words/reportAsJson.ts';
import { reportAsMarkdown } from '#words/reportAsMarkdown.ts';

/** Prints the result of some answers: `npm run evaluate -- <decision> "<answers or link>" [--format json|markdown]`. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { format: { type: 'string', default: 'json' } },
});
const [asked, given = ''] = positionals;
const problem = await print(asked, given, values.format);
if (problem !== null) {
  console.error(problem);
  process.exitCode = 2;
}

/** Prints the report and returns null, or returns why it cannot. */
async function print(id: string | undefined, text: string, format: string): Promise<string | null> {
  if (format !== 'json' && format !== 'markdown') return `There is no format “${format}”. Take json or markdown.`;
  if (id === undefined) return `Name a decision. ${help()}`;
  const { findDecision } = await loadLibrary();
  const found = await findDecision(id);
  if (found === null) return `There is no decision “${id}”. ${help()}`;
  const decision = await loadFullDecision(found.id);
  const read = readGiven(text, decision);
  if (read === null) return 'This link holds the answers of several people. Give those of one person.';

  const { reading, notices } = read;
  const report = reportOn(decision, reading, {
    notices,
    varied: runToEnd(varyResult(decision, reading)),
    ways: runToEnd(counterfactuals(decision, reading)),
  });
  console.log(format === 'json' ? JSON.stringify(reportAsJson(report), null, 2) : reportAsMarkdown(report).trimEnd());
  return null;
}

/** Reads answers as a link has them, with the rest of the link or without; null where they are of several people. */
function readGiven(text: string, decision: Decision) {
  if (text === '') return { reading: NOTHING_ANSWERED, notices: [] };
  const read = readLinks(text, decision);
  if (read.kind !== 'people') return readAddress(`/${decision.id}/`, text, decision);
  const [only, ...others] = read.people;
  if (!only || others.length > 0) return null;
  return { reading: only.person.reading, notices: [...read.notices, ...only.notices] };
}

function help(): string {
  return `The decisions are: ${decisionIds.join(', ')}. For example: npm run evaluate -- go-vs-rust "team=new&latency=web"`;
}
