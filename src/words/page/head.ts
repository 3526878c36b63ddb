import type { Decision } from '#content';
import { NOTHING_ANSWERED } from '#engine';
import { assertNever } from '#lib/assertNever.ts';
import { joinWords } from '#lib/english.ts';
import { type Page, writeAddress } from '#permalink';
import { optionLabel } from '../labels.ts';
import type { SitePage } from './sitePage.ts';

/** The meta data of a page for search engines and previews, without its title. */
export interface Head {
  /** One or two sentences. */
  readonly description: string;
  readonly type: 'website' | 'article';
  /** The canonical path, shared by all pages with the same content; null keeps the page out of search engines. */
  readonly canonical: string | null;
}

/** Returns the head of a page. A new kind of page does not compile until it has one. */
export function headOf(page: SitePage): Head {
  switch (page.kind) {
    case 'catalogue':
      return {
        description:
          'Answer a few short questions about your project. Get a pick you can defend, and see exactly what would change it.',
        type: 'website',
        canonical: '/',
      };
    case 'method':
      return {
        description:
          'How a pick is worked out: values, weights, scores and points, with an example that can be worked out again by hand.',
        type: 'website',
        canonical: '/method/',
      };
    case 'not-found':
      return { description: 'There is no page under this address.', type: 'website', canonical: null };
    case 'decision': {
      const original = originalOf(page.decision, page.page);
      return {
        description: describe(page.decision, page.page),
        type: 'article',
        canonical: original && writeAddress({ decision: page.decision, page: original, reading: NOTHING_ANSWERED }),
      };
    }
    default:
      return assertNever(page);
  }
}

function describe(decision: Decision, page: Page): string {
  switch (page.kind) {
    case 'article':
      return decision.summary;
    case 'ask': {
      const question = decision.questions.find(({ id }) => id === page.question) ?? decision.questions[0];
      return question ? `${question.question} ${question.why}` : decision.summary;
    }
    case 'pick':
      return describeClaim(decision, page.claim);
    case 'compare': {
      const [left, right] = [optionLabel(decision, page.left), optionLabel(decision, page.right)];
      if (page.left === page.right) return `${left} can be compared with each other option of ${decision.title}.`;
      return `${left} and ${right} on ${decision.factors.length} factors: facts, values and sources side by side, and what each difference is worth.`;
    }
    case 'team':
      return `Put the answers of two to twelve people to ${decision.title} together, with equal voices, and see which differences move the pick.`;
    default:
      return assertNever(page);
  }
}

function describeClaim(decision: Decision, claim: string): string {
  const labels = decision.options.map(({ label }) => label);
  if (claim === 'toss-up') return `What decides when two of ${joinWords(labels, 'and')} are too close to call.`;
  if (claim === 'none-fits') return `Every answer that rules out ${joinWords(labels, 'or')}, with the reason.`;
  return decision.options.find(({ id }) => id === claim)?.useIf ?? decision.summary;
}

/** Of pages with the same content, the one that search engines should find; null for a page that only lists links. */
function originalOf(decision: Decision, page: Page): Page | null {
  switch (page.kind) {
    case 'article':
    case 'pick':
    case 'team':
      return page;
    case 'ask':
      return page.question === null ? { kind: 'ask', question: decision.questions[0]?.id ?? null } : page;
    case 'compare': {
      const [left, right] = decision.options.map(({ id }) => id).filter((id) => id === page.left || id === page.right);
      return left !== undefined && right !== undefined ? { kind: 'compare', left, right } : null;
    }
    default:
      return assertNever(page);
  }
}
