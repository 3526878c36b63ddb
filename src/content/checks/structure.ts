import { type BaseIssue, is, safeParse } from 'valibot';
import type { FullDecision } from '../decision.ts';
import { decisionShape } from './shape.ts';

/** A decision that has all its fields, or what is missing or wrong in it. */
type Read =
  | { readonly decision: FullDecision; readonly complaints: readonly [] }
  | { readonly decision: null; readonly complaints: readonly string[] };

/**
 * Reads the module of a decision, given the name of its folder. It says what the types would say if they were asked, in
 * sentences that name the place.
 */
export function readModule(folder: string, module: object): Read {
  const decision: unknown = 'decision' in module ? module.decision : undefined;
  if (decision === undefined) {
    return { decision: null, complaints: ['Export the decision from index.ts as `decision`.'] };
  }
  const { issues = [] } = safeParse(decisionShape, decision);
  if (!is(decisionShape, decision)) return { decision: null, complaints: issues.map(say) };
  if (decision.id !== folder) {
    const sentence = `Rename the folder “${folder}” to “${decision.id}”, or the decision: they have one name.`;
    return { decision: null, complaints: [sentence] };
  }
  return { decision, complaints: [] };
}

type Issue = BaseIssue<unknown>;

function say(issue: Issue): string {
  const place = placeOf(issue);
  if (issue.expected === 'never') return `Take ${place} out: there is no such field.`;
  if (issue.received === 'undefined') return `Write ${place}: it is missing.`;
  return `Write ${wanted(issue.expected ?? '')} for ${place}, not ${given(issue.received)}.`;
}

/** The way to a value by ids where there are some, else by places from 1: `factors.price.values.bike`. */
function placeOf({ path }: Issue): string {
  if (!path) return 'the decision';
  return path
    .map(({ key, value }) => {
      if (typeof key !== 'number') return String(key);
      const hasId = typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
      return hasId ? String(value.id) : String(key + 1);
    })
    .join('.');
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object with its fields',
  '(string | null)': 'a text or null',
  '(string | Array)': 'a text or a list of clauses',
};

function wanted(expected: string): string {
  return WANTED[expected] ?? expected.replaceAll(/[()]/gu, '').replaceAll('"', '').split(' | ').join(' or ');
}

/** Texts in quotes, other values as they are, objects by their kind. */
function given(received: string): string {
  return received.replace(/^"(.*)"$/su, '“$1”').replace(/^(Object|Array)$/u, 'an $1');
}
