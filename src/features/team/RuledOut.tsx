import { OptionTag } from '#parts/pick/OptionTag.tsx';
import { Prose } from '#ui/page/Prose.tsx';
import { Section } from '#ui/page/Section.tsx';
import { jointRuleOuts, sayRelaxations } from '#words/team/ruledOut.ts';
import type { WeighedTeam } from '#words/team/weighedTeam.ts';

/** Says what is ruled out, by whose answer and why; if no option is left, also the fewest answers to change. */
export function RuledOut({ team }: { readonly team: WeighedTeam }) {
  const ruleOuts = jointRuleOuts(team);
  if (ruleOuts.length === 0) return null;
  const relaxations = sayRelaxations(team);
  return (
    <Section
      heading="Ruled out"
      sentence="What one person’s answer rules out is ruled out for all, however well it scores."
    >
      <Prose>
        <ul>
          {ruleOuts.map(({ option, reasons }) => (
            <li key={option}>
              <OptionTag option={option} />
              <Lines lines={reasons} />
            </li>
          ))}
        </ul>
        {relaxations.length > 0 && (
          <>
            <p>For an option to be left, one of these has to be taken back:</p>
            <Lines lines={relaxations} />
          </>
        )}
      </Prose>
    </Section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line, place) => (
        <li key={`${place} ${line}`}>{line}</li>
      ))}
    </ul>
  );
}
