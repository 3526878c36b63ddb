import { Section } from '#ui/page/Section.tsx';
import { type Term, Terms } from './Terms.tsx';

const TERMS: readonly Term[] = [
  {
    term: 'Variation',
    meaning:
      'The same result with everything a little different. The weight that an answer adds goes as far as half way to the neighbouring answers, or from half to one and a half times where answers have no order. Every value lies anywhere in the range that its sources allow. An open question gets an answer, by our estimate of how common each is. 20,000 variations are drawn, the same ones in every browser.',
  },
  {
    term: 'Decided',
    meaning:
      'The pick leads every rival even with its own values at their lowest and the rival’s at their highest, whatever open questions bring. And no factor, by itself, can weigh so much or so little within its variations that another option takes over. This is proved, not counted.',
  },
  {
    term: 'Leaning, because of what is not known',
    meaning:
      'Some answer to an open question, or some value where one is missing, would give another pick. All combinations of open answers have been allowed for.',
  },
  { term: 'Clear', meaning: 'Neither of these, and the pick is first in at least 90 of 100 variations.' },
  {
    term: 'Leaning',
    meaning:
      'The pick is first in fewer. Under 65 of 100, or where another option is first more often, it leans only just.',
  },
  {
    term: 'Baselines',
    meaning:
      'Two results stand beside it: with the same weight on every factor, and before any answer. Where they name the same pick, the answers did not decide it.',
  },
  {
    term: 'What it does not tell',
    meaning:
      'The number of variations is not the probability that the pick is right. It says how far the pick hangs on exact numbers, and nothing of facts that nobody looked up, of what is not asked, or of an answer that is wrong. Weights and values are drawn each by itself, though some would move together. A share that is counted lies within 1.2 points of the true one, 99 times of 100, and is rounded down.',
  },
];

/** Explains how firm a pick is and how that is computed. */
export function Firmness() {
  return (
    <Section
      heading="How firm a pick is"
      sentence="The first of these that holds is said under the pick. The pick itself does not depend on it."
    >
      <Terms terms={TERMS} />
    </Section>
  );
}
