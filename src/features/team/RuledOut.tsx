import { jointRelaxations, type MemberAnswer } from '#engine';
import { joinWords } from '#lib/english.ts';
import { OptionName } from '#charts/OptionName.tsx';
import { labelOf, optionLabel, slotOf } from '#words/labels.ts';
import { Prose } from '#ui/page/Prose.tsx';
import { Section } from '#ui/page/Section.tsx';
import { nameOutcome } from '#words/outcome.ts';
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
              <OptionName slot={slotOf(decision, option)} label={optionLabel(decision, option)} />
              <ul>
                {by.map((cause) => (
                  <li key={`${cause.member} ${cause.question}`}>
                    {sayAnswer(team, cause)}: {reasonOf(team, option, cause)}
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
                  . The joint result is then: {nameOutcome(decision, outcome)}.
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
  const answers = decision.questions.find(({ id }) => id === question)?.answers ?? [];
  return `${people[member]?.label ?? ''}’s answer to ${labelOf(decision.questions, question)}, “${labelOf(answers, answer)}”`;
}

function reasonOf({ decision }: WeighedTeam, option: string, { question, answer }: MemberAnswer): string {
  const given = decision.questions.find(({ id }) => id === question)?.answers.find(({ id }) => id === answer);
  return given?.rulesOut?.find((ruleOut) => ruleOut.option === option)?.reason ?? '';
}
