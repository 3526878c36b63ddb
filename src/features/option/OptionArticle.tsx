import { Link } from '#parts/page/Link.tsx';
import { generalClause, type OptionWords } from '#content';
import { NOTHING_ANSWERED } from '#engine';
import { countOf } from '#lib/english.ts';
import { formatDate } from '#lib/formatDate.ts';
import { addressFrom } from '#state/addresses.ts';
import { PageTitle } from '#parts/page/PageTitle.tsx';
import { Prose } from '#ui/page/Prose.tsx';
import { Section } from '#ui/page/Section.tsx';
import styles from './OptionArticle.module.css';
import { AskLink } from '#parts/answers/AskLink.tsx';
import { Facts } from '#parts/loading/Facts.tsx';
import { late } from '#parts/loading/late.tsx';
import { widestWord } from '#ui/page/widestWord.ts';
import { useDecision } from '#parts/context/DecisionContext.ts';

const Situations = late(() => import('./Situations.tsx').then((it) => it.Situations));

interface Props {
  readonly option: OptionWords;
}

/** Tells a reader without answers when to pick this option. */
export function OptionArticle({ option }: Props) {
  const decision = useDecision();
  return (
    <div className={styles.article}>
      <PageTitle parts={[`When to pick ${option.label}`, decision.title]} />
      <header className={styles.head}>
        <h1 tabIndex={-1} data-ems={widestWord(option.label)}>{`When to pick ${option.label}`}</h1>
        <p className={styles.useIf}>{option.useIf}</p>
        <p className={styles.start}>
          <AskLink />
        </p>
        <p className={styles.small}>
          <span>{`One of ${countOf(decision.options.length, 'option')} in `}</span>
          <Link to={addressFrom(decision, { kind: 'article' }, NOTHING_ANSWERED)}>{decision.title}</Link>
          <span>{`, reviewed ${formatDate(decision.reviewed)}.`}</span>
        </p>
      </header>
      <div className={styles.sides}>
        <Section heading={`Where ${option.label} wins`}>
          <Points text={generalClause(option.wins)} points={option.pointsFor} />
        </Section>
        <Section heading="What it costs">
          <Points text={generalClause(option.friction)} points={option.pointsAgainst} />
        </Section>
      </div>
      <Facts>
        <Situations option={option} />
      </Facts>
    </div>
  );
}

function Points({ text, points }: { readonly text: string; readonly points: readonly string[] }) {
  return (
    <Prose>
      <p>{text}</p>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Prose>
  );
}
