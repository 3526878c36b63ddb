import { is } from 'valibot';
import { changelogShape, revisionShape } from '../archive/archiveShape.ts';
import type { Release } from '../archive/revision.ts';
import { revisionOf } from '../archive/revisionOf.ts';
import { scoringChanges } from '../archive/scoringChanges.ts';
import type { FullDecision } from '../decision.ts';
import { isDay } from './evidence.ts';
import { checkRetired } from './formerAnswers.ts';

/** The files of an archive as they were found: the changelog, and the revisions by number. */
export interface FoundArchive {
  readonly changelog: unknown;
  readonly revisions: Readonly<Record<number, unknown>>;
}

const MOST_NAMED = 3;
const TEXT = { least: 10, most: 300 };

/**
 * Checks that the archive has everything that scores, so that links of every revision can say what changed since. Changed
 * words need no new revision.
 */
export function checkArchive(decision: FullDecision, archive: FoundArchive | undefined): readonly string[] {
  if (!archive)
    return [`Release “${decision.id}”, which is not in the archive yet: ${commandFor(decision, 'first release')}`];
  if (!is(changelogShape, archive.changelog)) {
    return [`Restore the changelog of “${decision.id}” from version control: it is not as the command writes it.`];
  }
  const broken = archive.changelog.filter(({ revision }) => !isRevision(archive.revisions[revision], revision));
  return [
    ...broken.map(
      ({ revision }) =>
        `Restore revision ${revision} of “${decision.id}” from version control: the archive does not have it as it was.`,
    ),
    ...checkChangelog(decision, archive.changelog),
    ...Object.values(archive.revisions).flatMap((found) =>
      is(revisionShape, found) ? checkRetired(decision, found) : [],
    ),
    ...checkPresent(decision, archive.revisions[decision.revision]),
  ];
}

function isRevision(found: unknown, revision: number): boolean {
  return is(revisionShape, found) && found.revision === revision;
}

function checkChangelog(decision: FullDecision, changelog: readonly Release[]): readonly string[] {
  const { id, revision } = decision;
  const isCounted = changelog.every((release, place) => release.revision === place + 1);
  const isInOrder = changelog.every(({ date }, place) => date >= (changelog[place - 1]?.date ?? ''));
  return [
    ...(isCounted && changelog.length === revision
      ? []
      : [`Set the revision of “${id}” to ${changelog.length}, the last in its changelog; the command raises it.`]),
    ...(isInOrder ? [] : [`Put the dates in the changelog of “${id}” in order.`]),
    ...changelog
      .filter(({ date }) => !isDay(date))
      .map(({ date }) => `Write the date “${date}” in the changelog of “${id}” as 2026-11-23.`),
    ...changelog
      .filter(({ text }) => text.length < TEXT.least || text.length > TEXT.most)
      .map(
        (release) =>
          `Say in ${TEXT.least} to ${TEXT.most} characters what revision ${release.revision} of “${id}” changed and why.`,
      ),
  ];
}

function checkPresent(decision: FullDecision, found: unknown): readonly string[] {
  if (!is(revisionShape, found)) return [];
  const changes = scoringChanges(found, revisionOf(decision));
  if (changes.length === 0) return [];
  const more = changes.length - MOST_NAMED;
  const named = changes.slice(0, MOST_NAMED).join('; ') + (more > 0 ? `; and ${more} more` : '');
  return [
    `Release what changed in “${decision.id}” since revision ${decision.revision} (${named}), so that its links can say so: ${commandFor(decision, 'what changed and why')}`,
  ];
}

function commandFor({ id }: FullDecision, text: string): string {
  return `npm run release:decision -- ${id} "${text}"`;
}
