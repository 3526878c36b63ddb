import type { Decision, Evidence, FactorWords, OptionWords } from '#content';
import { countOf } from '#lib/countOf.ts';
import { joinWords } from '#lib/joinWords.ts';
import { OptionName } from '#parts/OptionName.tsx';
import { sayConfidence } from '#parts/sayConfidence.ts';
import { SourceList } from '#parts/SourceList.tsx';
import { slotOf } from '#parts/words.ts';
import { Hidden } from '#ui/Hidden.tsx';
import styles from './FactorTable.module.css';
import { ValueBar } from './ValueBar.tsx';

/** All factors by group, all options: value, range, fact and sources. Roles are written out for phones. */
export function FactorTable({ decision }: { readonly decision: Decision }) {
  const { factors, groups, options } = decision;
  const names = joinWords(
    options.map(({ label }) => label),
    'and',
  );
  return (
    <table className={styles.factors} role="table">
      <caption>
        <Hidden>
          {names} on {countOf(factors.length, 'factor')}
        </Hidden>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Factor
          </th>
          {options.map(({ id, label }, index) => (
            <th key={id} role="columnheader" scope="col">
              <OptionName slot={index + 1} label={label} />
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.id} role="rowgroup">
          <tr role="row" data-kind="group">
            <th role="rowheader" scope="rowgroup" colSpan={options.length + 1} aria-colspan={options.length + 1}>
              {group.label}
            </th>
          </tr>
          {factors
            .filter((factor) => factor.group === group.id)
            .map((factor) => (
              <FactorRow key={factor.id} decision={decision} factor={factor} />
            ))}
        </tbody>
      ))}
    </table>
  );
}

function FactorRow({ decision, factor }: { readonly decision: Decision; readonly factor: FactorWords }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {factor.label}
        {factor.classic === null && <span className={styles.added}> added</span>}
      </th>
      {decision.options.map((option) => {
        const evidence = factor.values[option.id];
        return evidence && <Cell key={option.id} decision={decision} option={option} evidence={evidence} />;
      })}
    </tr>
  );
}

interface CellProps {
  readonly decision: Decision;
  readonly option: OptionWords;
  readonly evidence: Evidence;
}

function Cell({ decision, option, evidence }: CellProps) {
  const { low, value, high, fact, sources, confidence } = evidence;
  const slot = slotOf(decision, option.id);
  return (
    <td role="cell">
      <div className={styles.reading}>
        <p className={styles.option} aria-hidden="true">
          <OptionName slot={slot} label={option.label} />
        </p>
        <p className={styles.value}>{value}</p>
        <ValueBar slot={slot} span={evidence} />
      </div>
      <p className={styles.range}>
        {low} to {high}, {sayConfidence(confidence)}
      </p>
      <p className={styles.fact}>{fact}</p>
      <SourceList decision={decision} sources={sources} namedBy="host" />
    </td>
  );
}
