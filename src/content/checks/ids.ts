import type { FullDecision } from '../decision.ts';
import { entityAtStart } from './texts/htmlEntities.ts';

interface Named {
  readonly id: string;
  readonly aliases?: readonly string[];
}

/** Things of one kind, whose ids and aliases must all differ. */
interface Scope {
  readonly noun: string;
  readonly ids: readonly string[];
  readonly reserved?: readonly string[];
}

const PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const LONGEST = 24;

/**
 * Checks ids and aliases: form, length, words that links or JavaScript reserve, uniqueness, and nothing that HTML could
 * misread in a link.
 */
export function checkIds(decision: FullDecision): readonly string[] {
  return [...scopesOf(decision).flatMap(checkScope), ...checkLinkKeys(decision)];
}

function scopesOf(decision: FullDecision): readonly Scope[] {
  return [
    {
      noun: 'decision',
      ids: allIds([decision]),
      reserved: ['method', 'saved', 'team', 'evidence', '404', 'assets'],
    },
    { noun: 'option', ids: allIds(decision.options), reserved: ['toss-up', 'none-fits'] },
    { noun: 'group', ids: allIds(decision.groups) },
    { noun: 'factor', ids: allIds(decision.factors) },
    { noun: 'question', ids: allIds(decision.questions), reserved: ['sum', 'rev', 'member', 'fact'] },
    ...decision.questions.map(({ id, answers }) => ({
      noun: `answer to “${id}”,`,
      ids: allIds(answers),
      reserved: ['unsure'],
    })),
    { noun: 'contradiction', ids: allIds(decision.contradictions) },
    { noun: 'source', ids: Object.keys(decision.sources) },
  ];
}

function checkScope({ noun, ids, reserved = [] }: Scope): readonly string[] {
  return [
    ...ids
      .filter((id) => !PATTERN.test(id))
      .map((id) => `Rename the ${noun} “${id}”: use a–z, 0–9 and single hyphens, starting with a letter.`),
    ...ids
      .filter((id) => id.length > LONGEST)
      .map((id) => `Shorten the id of the ${noun} “${id}” from ${id.length} to at most ${LONGEST} characters.`),
    ...ids
      .filter((id) => reserved.includes(id))
      .map((id) => `Rename the ${noun} “${id}”: links use this word for something else.`),
    ...ids
      .filter((id) => id in Object.prototype)
      .map((id) => `Rename the ${noun} “${id}”: every object already has something of this name.`),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `Rename one ${noun} “${id}”: another one has this id or alias.`),
  ];
}

/** Options and questions must differ too, because both are keys of a link. */
function checkLinkKeys({ options, questions, formerAnswers = [] }: FullDecision): readonly string[] {
  const optionIds = allIds(options);
  const questionIds = [...new Set([...allIds(questions), ...formerAnswers.map(({ question }) => question)])];
  return [
    ...optionIds
      .filter((id) => questionIds.includes(id))
      .map((id) => `Rename the option or the question “${id}”: in a link the two could not be told apart.`),
    ...[...optionIds, ...questionIds].flatMap((id) => {
      const entity = entityAtStart(id);
      return entity === null
        ? []
        : [`Rename the option or question “${id}”: pasted into HTML, “&${entity}” at its start turns into a sign.`];
    }),
  ];
}

function allIds(things: readonly Named[]): readonly string[] {
  return things.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
}
