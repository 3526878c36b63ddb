import { useState } from 'react';
import { standingOf } from '#engine';
import { ContributionBars } from '#charts/ContributionBars.tsx';
import { tagOf } from '#words/labels.ts';
import { pointsFor } from '#words/result/reasons.ts';
import { sayLeads } from '#words/lead.ts';
import { jointReasonsByAnswer, jointReasonsByFactor } from '#words/team/jointReasons.ts';
import { Section } from '#ui/page/Section.tsx';
import { Segmented } from '#ui/forms/Segmented.tsx';
import type { WeighedTeam } from '#words/team/weighedTeam.ts';

type Split = 'answers' | 'factors';

/**
 * Shows how the joint lead adds up: by question, and on demand by factor. Every part is the mean of the members' parts.
 */
export function JointLead({ team }: { readonly team: WeighedTeam }) {
  const { decision, joint, pair } = team;
  const [split, setSplit] = useState<Split>('answers');
  if (!pair) return null;
  const [left, right] = [tagOf(decision, pair[0]), tagOf(decision, pair[1])];
  const rows = split === 'answers' ? jointReasonsByAnswer(team, pair) : jointReasonsByFactor(team, pair);
  return (
    <Section
      heading="How the joint lead adds up"
      sentence="Every part is the mean of what it gives to each person’s lead, so all voices count the same."
    >
      <Segmented<Split>
        legend="Split the joint lead"
        options={[
          { value: 'answers', label: 'By answer' },
          { value: 'factors', label: 'By factor' },
        ]}
        value={split}
        onChange={setSplit}
      />
      <ContributionBars
        caption={`Joint ${pointsFor(decision, pair)}, ${split === 'answers' ? 'by answer' : 'by factor'}`}
        heading={split === 'answers' ? 'Answers to' : 'Factor'}
        left={left}
        right={right}
        rows={rows}
        total={sayLeads(decision, standingOf(joint, ...pair))}
      />
    </Section>
  );
}
