import { joinWords } from '#lib/english.ts';
import { Notice } from '#ui/page/Notice.tsx';
import { differingFacts } from '#words/team/positions.ts';
import { namePeople } from '#words/team/people.ts';
import type { WeighedTeam } from '#words/team/weighedTeam.ts';

/** The facts on which members differ: they have one right answer, so they come before anything that is weighed. */
export function DifferingFacts({ team }: { readonly team: WeighedTeam }) {
  const facts = differingFacts(team);
  if (facts.length === 0) return null;
  return (
    <Notice
      title={`First settle the facts: ${joinWords(
        facts.map(({ label }) => label),
        'and',
      )}`}
    >
      <p>A fact has one answer, whoever is asked. As long as these differ, the answers are about different projects.</p>
      <ul>
        {facts.map(({ label, answers }) => (
          <li key={label}>
            {label}:{' '}
            {answers.map((answer) => `${answer.label} (${namePeople(team.people, answer.members)})`).join('; ')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
