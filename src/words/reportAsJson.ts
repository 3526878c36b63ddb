import { claimOf } from '#state/evaluation.ts';
import type { Report, ReportedFirmness, ReportedLead } from './report.ts';
import type { Reason } from './result/reasons.ts';

/** Turns a report into JSON for other programs: ids as keys, points as numbers with one decimal, importances as times. */
export function reportAsJson(report: Report) {
  const { decision, firmness, lead, ranking } = report;
  return {
    decision: decision.id,
    title: decision.title,
    revision: decision.revision,
    reviewed: decision.reviewed,
    link: report.link,
    pick: claimOf(report),
    headline: report.title,
    basis: report.basis,
    verdict: report.verdict,
    standing: report.standing,
    unless: report.unless,
    ...firmnessAsJson(firmness),
    ...leadAsJson(lead),
    answers: report.answers.map(({ importance, ...answer }) => ({ ...answer, times: importance / 10 })),
    open: report.open,
    ownValues: report.ownValues,
    cautions: report.cautions,
    contradictions: report.contradictions,
    scores: Object.fromEntries(ranking.map(({ option, scoreTenths }) => [option, points(scoreTenths)])),
    ranking: ranking.filter(({ place }) => place !== null).map(({ option }) => option),
    ruledOut: ranking
      .filter(({ place }) => place === null)
      .map(({ option, ruledOutBy }) => ({ option, reasons: ruledOutBy })),
    changes: report.changes,
    ways: report.ways,
    sources: report.sources.map(({ id, title, url, date }) => ({ id, title, url, date })),
    notices: report.notices,
  };
}

function firmnessAsJson(firmness: ReportedFirmness | null) {
  return {
    class: firmness?.firmness.class ?? null,
    firmness: firmness?.sentence ?? null,
    firstInVariations: firmness?.variations.firsts ?? null,
  };
}

/** The lead of the first option over the second. Both splits add up to it. */
function leadAsJson(lead: ReportedLead | null) {
  if (!lead) return { lead: null, between: null, contributions: null };
  const base = lead.byAnswer
    .filter(({ id }) => id === 'base')
    .map((reason) => ({ ...reason, id: 'before any answer' }));
  return {
    lead: points(lead.shownTenths),
    between: lead.between,
    contributions: {
      byFactor: partsById(lead.byFactor),
      byAnswer: partsById([...base, ...lead.byAnswer.filter(({ id }) => id !== 'base')]),
    },
  };
}

function partsById(reasons: readonly Reason[]): Readonly<Record<string, number>> {
  return Object.fromEntries(reasons.map(({ id, shownTenths }) => [id, points(shownTenths)]));
}

function points(tenths: number): number {
  return tenths / 10;
}
