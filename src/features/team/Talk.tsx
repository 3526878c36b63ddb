import { Section } from '#ui/page/Section.tsx';
import { talkAbout } from '#words/team/talk.ts';
import type { WeighedTeam } from '#words/team/weighedTeam.ts';
import styles from './Talk.module.css';

/**
 * Lists what to talk about first: the disagreements that move the joint lead most, with the outcome if everyone agreed
 * with one side.
 */
export function Talk({ team }: { readonly team: WeighedTeam }) {
  const talk = talkAbout(team);
  if (!talk) return null;
  return (
    <Section heading={talk.heading} sentence={talk.sentence}>
      <ol role="list" className={styles.talk}>
        {talk.topics.map(({ heading, points, sides, effect }) => (
          <li key={heading}>
            <p className={styles.size}>
              <span>{points}</span>
              <small>{' points apart'}</small>
            </p>
            <div>
              <h3>{heading}</h3>
              <ul>
                {sides.map((side) => (
                  <li key={side}>{side}</li>
                ))}
              </ul>
              <p>{effect}</p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
