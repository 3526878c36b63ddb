import { Section } from '#ui/page/Section.tsx';
import { ExampleTable } from './ExampleTable.tsx';
import { tables } from '#words/method/exampleTables.ts';
import { turnTables } from '#words/method/turnTables.ts';
import { firmnessTables } from '#words/method/firmnessTables.ts';
import styles from './WorkedExample.module.css';

/** Computes one small decision in full. */
export function WorkedExample() {
  return (
    <Section
      heading="An example for pencil and paper"
      sentence="To work by bike or by bus: two options, two factors, two answers."
    >
      <div className={styles.example}>
        <h3>What is known</h3>
        <ExampleTable table={tables.scales} />
        <ExampleTable table={tables.values} />
        <h3>It is near, and being there soon counts</h3>
        <p>The first answer sets values and adds weight. The second only adds weight.</p>
        <ExampleTable table={tables.weights} />
        <ExampleTable table={tables.scores} />
        <h3>Where that lead comes from</h3>
        <ExampleTable table={tables.byFactor} />
        <p>
          The same lead by answer. One answer raises what the bike does on the way, the other how much the way weighs.
          What comes of both is shared.
        </p>
        <ExampleTable table={tables.byAnswer} />
        <h3>What would change that</h3>
        <p>
          The lead of 180 is used up by a change of one weight, or of one value. Left out whole, “It is near” takes its
          values along: then the bus has 480 and the bike 400. That is a case of its own, not the end of counting less.
        </p>
        <ExampleTable table={turnTables.weightsAndValues} />
        <h3>Near counts four times, and arriving dry counts</h3>
        <ExampleTable table={tables.otherWeights} />
        <ExampleTable table={tables.otherScores} />
        <p>One part is rounded down here, so that both add up to the lead.</p>
        <ExampleTable table={tables.otherByFactor} />
        <h3>What would change it now</h3>
        <p>
          Importances are set in tenths, so an option takes over at the first tenth beyond the place where both are
          equal.
        </p>
        <ExampleTable table={turnTables.importances} />
        <h3>How firm the first of these picks is</h3>
        <p>It is near, soon counts, and Bike leads by 18.0. On the least favourable evidence it would not lead.</p>
        <ExampleTable table={firmnessTables.worst} />
        <p>
          So it is not decided, and variations are counted. A step is a number from 0 to 4,095; what is drawn is “from”
          plus that many 4,096ths of the way to “to”.
        </p>
        <ExampleTable table={firmnessTables.variation} />
        <ExampleTable table={firmnessTables.varied} />
        <p>Bike is first here. In all of them:</p>
        <ExampleTable table={firmnessTables.counts} />
        <p>At 90 of 100 or more the pick is clear: “Bike. It stays ahead in 96 of 100 variations.”</p>
      </div>
    </Section>
  );
}
