import { Link } from '#parts/page/Link.tsx';
import { readingOf } from '#content';
import { NOTHING_ANSWERED } from '#engine';
import { addressFrom, RESULT } from '#state/addresses.ts';
import { sayOwnValues } from '#words/ownValues.ts';
import { useReading } from '#parts/context/SessionContext.tsx';
import { Prose } from '#ui/page/Prose.tsx';
import { Section } from '#ui/page/Section.tsx';
import { CompareLink } from './CompareLink.tsx';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** Tells readers who disagree what they can do about it. */
export function Disagree() {
  const decision = useDecision();
  const { ownValues } = useReading();
  const typical = { ...readingOf(decision.typicalReader.answers), ownValues };
  const own = sayOwnValues(decision, typical);
  const change = `Change it in the default result${own ? `, ${own}` : ''}`;
  return (
    <Section heading="Disagree?">
      <Prose>
        <ul>
          <li>
            <span>{'An answer does not fit, or should count more? '}</span>
            <Link to={addressFrom(decision, RESULT, typical)}>{change}</Link>
            <span>{' and see whether the pick survives. The link of that page keeps the change.'}</span>
          </li>
          <li>
            <span>
              {
                'A value looks wrong? Disagree with it in the table above and set another one: it says at once whether that flips the pick, and a correction to propose is one click away. '
              }
            </span>
            <CompareLink />
            <span>{' to see how many points it is worth.'}</span>
          </li>
          <li>
            <span>{'A colleague disagrees? '}</span>
            <Link to={addressFrom(decision, { kind: 'team' }, NOTHING_ANSWERED)}>Decide together</Link>
            <span>: put everyone’s links side by side, and see which differences move the pick.</span>
          </li>
          <li>
            <span>{'The arithmetic looks wrong? '}</span>
            <Link to="/method/">See how a pick is worked out</Link>
            <span>, with an example to redo by hand.</span>
          </li>
        </ul>
      </Prose>
    </Section>
  );
}
