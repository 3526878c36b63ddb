import { type Decision, decisionIds, loadFullDecision, loadLibrary } from '#content';
import { counterfactuals, NOTHING_ANSWERED } from '#engine';
import { runToEnd } from '#lib/runToEnd.ts';
import { readAddress } from '#permalink';
import { readLinks } from '#state/readLinks.ts';
import { varyResult } from '#state/variedResult.ts';
import { reportOn } from '#words/report.ts';
import { reportAsJson } from '#words/reportAsJson.ts';
import { reportAsMarkdown } from '#words/reportAsMarkdown.ts';

/** The decision by its id, the answers as text, and the format of the report. */
interface Request {
  readonly id: string | undefined;
  /** A link, its fragment, or the answers, together or one by one. */
  readonly given: readonly string[];
  readonly format: string;
}

/** The text of a report, or a sentence that says why there is none. */
export type Written = { readonly text: string } | { readonly problem: string };

/** Writes a report on the answers in a link, in its fragment, or in text of the same form. */
export async function writeEvaluation({ id, given, format }: Request): Promise<Written> {
  if (format !== 'json' && format !== 'markdown') {
    return { problem: `There is no format “${format}”. Take json or markdown.` };
  }
  if (id === undefined) return { problem: `Name a decision. ${help()}` };
  const { findDecision } = await loadLibrary();
  const found = await findDecision(id);
  if (found === null) return { problem: `There is no decision “${id}”. ${help()}` };
  const decision = await loadFullDecision(found.id);
  const read = readGiven(given.join('&'), decision);
  if (read === null) return { problem: 'This link holds the answers of several people. Give those of one person.' };

  const { reading, notices } = read;
  const report = reportOn(decision, reading, {
    notices,
    varied: runToEnd(varyResult(decision, reading)),
    ways: runToEnd(counterfactuals(decision, reading)),
  });
  return {
    text: format === 'json' ? JSON.stringify(reportAsJson(report), null, 2) : reportAsMarkdown(report).trimEnd(),
  };
}

/** Reads answers as a link has them, with or without the rest of the link; null if they are of several people. */
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
