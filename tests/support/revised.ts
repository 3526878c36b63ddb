import { type Decision, loadDecision, loadPastDecision, loadTodaysIds } from '#content';
import { readAddress } from '#permalink';
import { type RevisedResult, reviseResult } from '#words/revisions/revisedResult.ts';

/** The made-up decision, as it is and as its revision 1 was. */
export const today = await loadDecision('bike-taxi-tram');
export const past: Decision = (await loadPastDecision(today, 1)) ?? today;

const ids = await loadTodaysIds(today);

/** Returns the results of a link of revision 1, then and now. */
export function revised(fragment: string): RevisedResult {
  const readingIn = (decision: Decision) => readAddress('/bike-taxi-tram/pick/bike/', fragment, decision).reading;
  return reviseResult({
    past,
    today,
    ids,
    saidThen: [readingIn(past)],
    saidNow: [readingIn(today)],
  });
}

/** Returns the joint results of a team’s link of revision 1, then and now. */
export function revisedTeam(fragment: string): RevisedResult {
  const readingsIn = (decision: Decision) =>
    readAddress('/bike-taxi-tram/team/', fragment, decision).members.map(({ reading }) => reading);
  return reviseResult({
    past,
    today,
    ids,
    saidThen: readingsIn(past),
    saidNow: readingsIn(today),
  });
}
