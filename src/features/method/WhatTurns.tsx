import { Section } from '#ui/page/Section.tsx';
import { type Term, Terms } from './Terms.tsx';

const TERMS: readonly Term[] = [
  {
    term: 'Tipping point',
    meaning:
      'While a question counts at all, the lead grows or shrinks evenly with how often. So the place where two options are equal is a division. The slider is marked there; the link goes to the first tenth at which the other one is ahead.',
  },
  {
    term: 'Ignored',
    meaning:
      'A question that is left out takes the values that its answer sets and the options that it rules out with it. So this is worked out by itself. An answer that counts only a little keeps both.',
  },
  {
    term: 'Taking over',
    meaning:
      'At a tipping point another option gets in front. It is too close to call for a while, and each line says from where on it is the pick. A changed answer is told only where it gives a clear pick.',
  },
  {
    term: 'Fewest changes',
    meaning:
      'For each other option every combination of answers is gone through, at the importances as they are. The smallest sets of changed answers are told, preferences before facts, or that there is none, which is then proved.',
  },
  {
    term: 'A value',
    meaning:
      'The lead divided by the weight of a factor is how far one value may be off. It is told as the first whole value that would turn the pick, with the range that the evidence allows.',
  },
  {
    term: 'What this does not tell',
    meaning:
      'Each line changes one thing, or one set of answers, and leaves the rest. Two small changes together can do what neither does alone. How likely a change is, it does not say, nor whether a fact can be changed at all.',
  },
];

/** Explains how the page finds what would change a pick. */
export function WhatTurns() {
  return (
    <Section
      heading="What would change it"
      sentence="Worked out by formula or by going through all cases, never by trying some."
    >
      <Terms terms={TERMS} />
    </Section>
  );
}
