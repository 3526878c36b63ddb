import { sayOrigin } from '#words/page/article.ts';
import { Disclosure } from '#ui/page/Disclosure.tsx';
import { Section } from '#ui/page/Section.tsx';
import { CompareLink } from './CompareLink.tsx';
import styles from './Comparison.module.css';
import { Deferred } from '#parts/loading/Deferred.tsx';
import { late } from '#parts/loading/late.tsx';
import { Facts } from '#parts/loading/Facts.tsx';
import { useDecision } from '#parts/context/DecisionContext.ts';

const FactorTable = late(() => import('./FactorTable.tsx').then((it) => it.FactorTable));
const ScaleTable = late(() => import('./ScaleTable.tsx').then((it) => it.ScaleTable));

/**
 * Compares every option on every factor, explains the scales and links to comparisons of two options. A link may
 * contain the reader's own values for the table.
 */
export function Comparison() {
  const decision = useDecision();
  return (
    <Section
      heading="Quick comparison"
      sentence={`${sayOrigin(decision)} Values run from 0 to 100, and the range is what the evidence allows.`}
    >
      <div data-awaits-answers="">
        <Facts>
          <Deferred>
            <FactorTable />
          </Deferred>
        </Facts>
      </div>
      <div className={styles.more}>
        <Disclosure summary="What 0, 50 and 100 mean on each factor">
          <Facts>
            <ScaleTable />
          </Facts>
        </Disclosure>
        <p>
          <CompareLink />
          <span>{' side by side, with what each factor is worth.'}</span>
        </p>
      </div>
    </Section>
  );
}
