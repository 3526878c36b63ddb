import { Section } from '#ui/page/Section.tsx';
import { type Term, Terms } from './Terms.tsx';

const TERMS: readonly Term[] = [
  {
    term: 'Value',
    meaning:
      'Every option has a value from 0 to 100 on every factor. What 0, 50 and 100 mean is fixed in words that name no option, so adding or removing an option changes no other score. Each value comes with a fact, its sources and the range that they allow. The score uses the value; the range stands beside it.',
  },
  {
    term: 'Weight',
    meaning:
      'Factors have some weight from the start. Each answer adds weight to the factors that it makes more important. Some answers also set values: what a team already knows changes how soon it gets going.',
  },
  {
    term: 'Score',
    meaning:
      'Weight times value, added up over all factors, divided by the sum of the weights. That is a weighted mean, from 0 to 100.',
  },
  {
    term: 'Pick and lead',
    meaning:
      'The option with the highest score is the pick. Its lead is the distance to the next one. A lead under two points is too close to call: then every option within two points of the first is named.',
  },
  {
    term: 'Ruled out',
    meaning:
      'Some answers rule an option out, each with a reason. That is a condition and no penalty: no score makes up for it. The option is still shown, last, and can be weighed anyway by leaving that question out.',
  },
  {
    term: 'How much it counts',
    meaning:
      'Every answer counts once to begin with. On the result a slider takes it from ignored to four times. An ignored question is left out whole, with the values that it sets and the options that it rules out.',
  },
  {
    term: 'Decision map',
    meaning:
      'Three answers share out what they count together; each point of a triangle is one way to do that, and each corner gives it all to one answer. Scores change evenly from point to point, so borders between options are straight lines, and the share of the map that each option takes is exact. It is a share of the map and no probability.',
  },
  {
    term: 'Not sure',
    meaning:
      'A question that is open, or answered with “not sure”, adds nothing. When a page says that the remaining answers cannot change the pick, every combination of them has been allowed for.',
  },
  {
    term: 'Default pick',
    meaning: 'The result for the typical reader that an article names. It is worked out like every other.',
  },
];

/** Explains each step from the answers to a pick. */
export function Steps() {
  return (
    <Section heading="From answers to a pick">
      <Terms terms={TERMS} />
    </Section>
  );
}
