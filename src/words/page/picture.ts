import { type Decision, type FullDecision, generalClause, type OptionWords, readingOf, summaries } from '#content';
import { leadBetween, NOTHING_ANSWERED, type Pair, type Reading } from '#engine';
import { assertNever } from '#lib/assertNever.ts';
import { capitalise, countOf, formatTenths } from '#lib/english.ts';
import type { Page } from '#permalink';
import { frontPair } from '../lead.ts';
import { sayDefaultPick } from '../outcome.ts';
import { optionLabel, slotOf } from '../labels.ts';
import { evaluationOf } from '#state/evaluation.ts';
import type { SitePage } from './sitePage.ts';

/** The content of a preview picture. `charts/picture` lays it out. */
export interface Picture {
  /** The name of its file, without an extension. Pages with the same name share a picture. */
  readonly name: string;
  /** The small line above the big one. */
  readonly over: string;
  /** The text in the largest letters. */
  readonly big: string;
  readonly sentence: string;
  /** The lead on the dial; null is a dial at rest. */
  readonly weighing: Weighing | null;
  /** The text under the dial. */
  readonly foot: { readonly title: string; readonly text: string };
}

/** The lead between two options, which keep their sides. */
export interface Weighing {
  readonly labels: Pair;
  readonly slots: readonly [number, number];
  /** Positive when the left one leads. */
  readonly leadTenths: number;
  /** The number under the needle, and what it means: “5.5”, “points ahead of Rust”. */
  readonly number: string;
  readonly said: string;
}

const CATALOGUE: Picture = {
  name: 'weighpoint',
  over: 'A few short questions',
  big: 'Weigh it before you build it.',
  sentence: 'A pick that can be defended, and exactly what would change it.',
  weighing: null,
  foot: { title: 'No account, no tracking', text: 'Everything is worked out in the browser' },
};

/** Returns the preview picture of a page. A new kind of page does not compile until it has one. */
export function pictureOf(page: SitePage): Picture {
  switch (page.kind) {
    case 'catalogue':
    case 'method':
    case 'not-found':
      return CATALOGUE;
    case 'decision':
      return pictureOfDecision(page.decision, page.page);
    default:
      return assertNever(page);
  }
}

function pictureOfDecision(decision: FullDecision, page: Page): Picture {
  switch (page.kind) {
    case 'article':
    case 'ask':
      return articlePicture(decision);
    case 'pick': {
      const option = decision.options.find(({ id }) => id === page.claim);
      if (option) return optionPicture(decision, option);
      return page.claim === 'toss-up' ? tossUpPicture(decision) : noneFitsPicture(decision);
    }
    case 'compare':
      return page.left === page.right ? articlePicture(decision) : pairPicture(decision, [page.left, page.right]);
    case 'team':
      return teamPicture(decision);
    default:
      return assertNever(page);
  }
}

function articlePicture(decision: Decision): Picture {
  const summary = summaries.find(({ id }) => id === decision.id);
  return {
    name: decision.id,
    over: decision.category,
    big: `${decision.title}?`,
    sentence: decision.summary,
    weighing: null,
    foot: { title: 'For the typical reader', text: summary ? sayDefaultPick(summary) : decision.bottomLine },
  };
}

/** Shows a situation that leads to the option, and calls it an example: the picture cannot know the answers in a link. */
function optionPicture(decision: FullDecision, option: OptionWords): Picture {
  const example = decision.scenarios.find(({ answers, importance }) => {
    const { outcome } = evaluationOf(decision, readingOf(answers));
    const isPlain = importance === undefined && Object.keys(answers).length > 0;
    return isPlain && outcome.kind === 'pick' && outcome.option === option.id;
  });
  return {
    name: `${decision.id}-pick-${option.id}`,
    over: `${decision.title}? Pick`,
    big: option.label,
    sentence: firstSentence(option.useIf),
    weighing: example ? frontWeighing(decision, readingOf(example.answers)) : null,
    foot: example
      ? { title: 'For example', text: example.title }
      : { title: 'It wins at', text: generalClause(option.wins) },
  };
}

function tossUpPicture(decision: FullDecision): Picture {
  const example = decision.scenarios.find(({ tossUp }) => tossUp);
  const reading = example && readingOf(example.answers, example.importance);
  return {
    name: `${decision.id}-toss-up`,
    over: `${decision.title}?`,
    big: 'Too close to call',
    sentence: 'The lead is under two points. This is what then decides.',
    weighing: reading ? frontWeighing(decision, reading) : null,
    foot: { title: 'For example', text: example?.title.replace(/^[^:]*: /u, '') ?? decision.bottomLine },
  };
}

function noneFitsPicture(decision: Decision): Picture {
  return {
    name: `${decision.id}-none-fits`,
    over: `${decision.title}?`,
    big: 'None fits',
    sentence: 'Some answers rule an option out, however well it does elsewhere.',
    weighing: null,
    foot: { title: 'What to relax', text: 'Every answer that rules one out, with its reason' },
  };
}

function pairPicture(decision: Decision, pair: Pair): Picture {
  const [left, right] = pair.map((option) => optionLabel(decision, option));
  return {
    name: `${decision.id}-compare-${pair.join('-')}`,
    over: decision.title,
    big: `${left} or ${right}?`,
    sentence: `${decision.factors.length} factors with facts and sources, and what each difference is worth.`,
    weighing: weighingOf(decision, pair, NOTHING_ANSWERED),
    foot: {
      title: 'Nothing is answered yet',
      text: `${capitalise(countOf(decision.questions.length, 'question'))} can move the needle`,
    },
  };
}

function teamPicture(decision: Decision): Picture {
  return {
    name: `${decision.id}-team`,
    over: decision.title,
    big: 'Decide together',
    sentence: 'Answers of two to twelve people, weighed with equal voices.',
    weighing: null,
    foot: { title: 'What to talk about', text: 'The differences that move the pick, largest first' },
  };
}

function frontWeighing(decision: Decision, reading: Reading): Weighing | null {
  const pair = frontPair(decision, evaluationOf(decision, reading));
  return pair && weighingOf(decision, pair, reading);
}

function weighingOf(decision: Decision, pair: Pair, reading: Reading): Weighing {
  const evaluation = evaluationOf(decision, reading);
  const [left, right] = pair;
  const lead = leadBetween(evaluation, left, right);
  return {
    labels: [optionLabel(decision, left), optionLabel(decision, right)],
    slots: [slotOf(decision, left), slotOf(decision, right)],
    leadTenths: lead.shown,
    number: formatTenths(Math.abs(lead.shown)),
    said:
      lead.closeness === 'clear'
        ? `points ahead of ${optionLabel(decision, lead.shown < 0 ? left : right)}`
        : 'points apart: too close to call',
  };
}

function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/u.exec(text)?.[0] ?? text;
}
