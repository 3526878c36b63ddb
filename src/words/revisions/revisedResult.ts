import type { Decision } from '#content';
import { jointResult, type JointResult, type Pair, type Reading, type TodaysIds } from '#engine';

/** A past revision and the decision of today, and what a link says in each of them. */
export interface RevisedLink {
  readonly past: Decision;
  readonly today: Decision;
  readonly ids: TodaysIds;
  /** One reading for a result, several for a team. */
  readonly saidThen: readonly Reading[];
  readonly saidNow: readonly Reading[];
}

/** The results of a link in both revisions. */
export interface RevisedResult extends RevisedLink {
  readonly before: JointResult;
  readonly after: JointResult;
}

/** Weighs what a link says in both revisions. */
export function reviseResult(link: RevisedLink): RevisedResult {
  return { ...link, before: jointResult(link.past, link.saidThen), after: jointResult(link.today, link.saidNow) };
}

/** Returns the id that an option of today had then; undefined for one that is new. */
export function idThen({ past, ids }: RevisedLink, option: string): string | undefined {
  return past.options.find(({ id }) => ids.option(id) === option)?.id;
}

/**
 * Returns the two options between which a change is told, by today’s ids: the one that was best and is still an option, and
 * the best other one of today that was an option then. Null if fewer than two options are in both revisions.
 */
export function pairToTell(revised: RevisedResult): Pair | null {
  const { ids, before, after } = revised;
  const [first] = bestFirst(before).flatMap((option) => ids.option(option) ?? []);
  const second = bestFirst(after).find((option) => option !== first && idThen(revised, option) !== undefined);
  return first === undefined || second === undefined ? null : [first, second];
}

/** All options, those that are ruled out last. */
function bestFirst({ ranking, ruledOut }: JointResult): readonly string[] {
  return [...ranking, ...ruledOut.map(({ option }) => option)];
}
