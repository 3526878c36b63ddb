import { Section } from '#ui/page/Section.tsx';
import { type Term, Terms } from './Terms.tsx';

const TERMS: readonly Term[] = [
  {
    term: 'By factor',
    meaning: 'The weight of the factor times the difference of the two values, divided by the sum of the weights.',
  },
  {
    term: 'By answer',
    meaning:
      'What the answer adds to the lead, on average over every order in which the answers could come in. This is the Shapley value. What two answers do only together, they share half and half.',
  },
  {
    term: 'As shown',
    meaning:
      'Scores are shown to a tenth of a point, and a lead is the difference of the shown scores. Its parts are rounded so that they add up to it. The pick, and whether it is too close to call, go by the exact numbers.',
  },
];

/** Explains how a lead is split into parts. */
export function LeadParts() {
  return (
    <Section heading="Where a lead comes from" sentence="Either way the parts add up to the lead.">
      <Terms terms={TERMS} />
    </Section>
  );
}
