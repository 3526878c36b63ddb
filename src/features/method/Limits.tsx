import { Link } from '#parts/page/Link.tsx';
import { Prose } from '#ui/page/Prose.tsx';
import { Section } from '#ui/page/Section.tsx';

/** Says what a pick cannot tell. */
export function Limits() {
  return (
    <Section heading="Honest limits">
      <Prose>
        <ul>
          <li>
            Facts come from sources. The values made of them are our judgement, and so is how much weight an answer adds
            to which factor, and what counts before any answer.
          </li>
          <li>
            A score is not a probability. An option with 80 points is not 80% sure to be right. It does well on these
            factors, weighed by these answers.
          </li>
          <li>A strength makes up for a weakness elsewhere. Only what is ruled out stays out.</li>
          <li>
            Young options have thin evidence. Such values are marked “thinly supported”; in the comparison of Go, Rust
            and Zig most of these marks are Zig’s.
          </li>
          <li>
            Evidence ages. Each decision has the date of its last review, and a source that was older than 18 months by
            then says so.
          </li>
          <li>
            We check that every option wins under some answers and that none wins under more than four fifths of all
            combinations. Such a share is no verdict: rare combinations count in it as much as common ones.
          </li>
          <li>
            What is not asked is not known: the code that exists, who may leave, budgets, licences, politics, and
            options that are not in the list.
          </li>
        </ul>
        <p>
          <Link to="/">All decisions</Link>
        </p>
      </Prose>
    </Section>
  );
}
