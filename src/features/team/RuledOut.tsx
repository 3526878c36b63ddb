import { jointRelaxations, type MemberAnswer } from '#engine';
import { joinWords } from '#lib/english.ts';
import { OptionTag } from '#parts/OptionTag.tsx';
import { findAnswer } from '#words/answers.ts';
import { labelOf } from '#words/labels.ts';
import { ruleOutReason } from '#words/ruleOuts.ts';
import { Prose } from '#ui/page/Prose.tsx';
import { Section } from '#ui/page/Section.tsx';
import { sayPick } from '#words/outcome.ts';
import type { WeighedTeam } from '#words/team/weighedTeam.ts';

/** What anyone's answer rules out, with who said it and why; and where nothing is left, the least to take back. */
export function RuledOut({ team }: { readonly team: WeighedTeam }) {
  const { decision, joint, readings } = team;
  if (joint.ruledOut.length === 0) return null;
  const relaxations = jointRelaxations(decision, readings);
  return (
    <Section
      heading="Ruled out"
      sentence="What one person’s answer rules out is ruled out for all, however well it scores."
    >
      <Prose>
        <ul>
          {joint.ruledOut.map(({ option, by }) => (
            <li key={option}>
              <OptionTag option={option} />
              <ul>
                {by.map((cause) => (
                  <li key={`${cause.member} ${cause.question}`}>
                    {sayAnswer(team, cause)}: {ruleOutReason(decision, option, cause)}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        {relaxations.length > 0 && (
          <>
            <p>For an option to be left, one of these has to be taken back:</p>
            <ul>
              {relaxations.map(({ takenBack, outcome }) => (
                <li key={takenBack.map(({ member, question }) => `${member} ${question}`).join()}>
                  {joinWords(
                    takenBack.map((each) => sayAnswer(team, each)),
                    'and',
                  )}
                  . The joint result is then: {sayPick(decision, outcome)}.
                </li>
              ))}
            </ul>
          </>
        )}
      </Prose>
    </Section>
  );
}

/** “Ana’s answer to Latency, “Hard real time”” */
function sayAnswer({ decision, people }: WeighedTeam, { member, question, answer }: MemberAnswer): string {
  const label = findAnswer(decision.questions, { question, answer })?.label ?? answer;
  return `${people[member]?.label ?? ''}’s answer to ${labelOf(decision.questions, question)}, “${label}”`;
}
