import { Notice } from '#ui/page/Notice.tsx';
import { sayFacts } from '#words/team/positions.ts';
import type { WeighedTeam } from '#words/team/weighedTeam.ts';

/**
 * Lists the facts on which members differ. They come before everything that is weighed, because a fact has one right
 * answer.
 */
export function DifferingFacts({ team }: { readonly team: WeighedTeam }) {
  const differing = sayFacts(team);
  if (!differing) return null;
  return (
    <Notice title={differing.title}>
      <p>A fact has one answer, whoever is asked. As long as these differ, the answers are about different projects.</p>
      <ul>
        {differing.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </Notice>
  );
}
