import { Suspense, use } from 'react';
import { loadChangelog, type Release } from '#content';
import { useDecision } from '#parts/context/DecisionContext.ts';
import { Prose } from '#ui/page/Prose.tsx';
import { Section } from '#ui/page/Section.tsx';
import { sayRelease } from '#words/page/article.ts';

/** Every revision of the decision, the newest first, with what changed in it. */
export function Changelog() {
  return (
    <Suspense>
      <Releases />
    </Suspense>
  );
}

function Releases() {
  const releases = use(changelogOf(useDecision().id));
  if (releases.length === 0) return null;
  return (
    <Section
      heading="What changed"
      sentence="A link to a result keeps its revision. Opened later, it says what has moved the result since."
    >
      <Prose>
        <dl>
          {releases.toReversed().map((release) => (
            <div key={release.revision}>
              <dt>{sayRelease(release)}</dt>
              <dd>{release.text}</dd>
            </div>
          ))}
        </dl>
      </Prose>
    </Section>
  );
}

/** One load for each decision, so that every rendering waits for the same promise. It gives none if it fails. */
const loads = new Map<string, Promise<readonly Release[]>>();

function changelogOf(id: string): Promise<readonly Release[]> {
  const load = loads.get(id) ?? loadChangelog(id).catch(() => []);
  loads.set(id, load);
  return load;
}
