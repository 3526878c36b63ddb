import type { FullDecision } from '../../decision.ts';
import { TEXT_KINDS } from './textKinds.ts';
import { textsOf } from './texts.ts';
import type { Text } from './texts.ts';

/** Checks that every text has the length of its kind, and every option as many points for it as against it. */
export function checkLengths(decision: FullDecision): readonly string[] {
  return [...textsOf(decision).flatMap(checkLength), ...checkPoints(decision), ...checkCloseCalls(decision)];
}

function checkLength({ kind, where, text }: Text): readonly string[] {
  const { least, most } = TEXT_KINDS[kind];
  const { length } = text.trim();
  if (length === 0) return [`Write the ${kind} ${where}: it is empty.`];
  if (length < least) return [`Say more in the ${kind} ${where}: ${length} characters, at least ${least} are wanted.`];
  if (length > most) return [`Shorten the ${kind} ${where} from ${length} to at most ${most} characters.`];
  return [];
}

function checkPoints({ options }: FullDecision): readonly string[] {
  const wanted = Math.max(1, options[0]?.pointsFor.length ?? 1);
  return options
    .filter(({ pointsFor, pointsAgainst }) => pointsFor.length !== wanted || pointsAgainst.length !== wanted)
    .map(
      ({ id, pointsFor, pointsAgainst }) =>
        `Give the option “${id}” ${wanted} points for and ${wanted} against, like the others, ` +
        `not ${pointsFor.length} and ${pointsAgainst.length}.`,
    );
}

function checkCloseCalls({ options, closeCalls }: FullDecision): readonly string[] {
  const pairs = options.flatMap(({ id }, index) => options.slice(index + 1).map((other) => `${id}/${other.id}`));
  return pairs
    .filter((pair) => closeCalls[pair] === undefined)
    .map((pair) => `Write the close call ${pair}: what to do when the two are too close to call.`);
}
