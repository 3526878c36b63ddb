import { Facts } from '#parts/loading/Facts.tsx';
import { SourceList } from '#parts/values/SourceList.tsx';
import { Section } from '#ui/page/Section.tsx';
import styles from './Misconceptions.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** Lists common claims, each with what we found. */
export function Misconceptions() {
  const decision = useDecision();
  return (
    <Section heading="What most comparisons get wrong" sentence="What is often said, and what the sources say.">
      <Facts>
        <dl className={styles.list}>
          {decision.misconceptions.map(({ said, found, sources }) => (
            <div key={said}>
              <dt>{`“${said}”`}</dt>
              <dd>
                <p>{found}</p>
                <SourceList sources={sources} />
              </dd>
            </div>
          ))}
        </dl>
      </Facts>
    </Section>
  );
}
