import { angleOf, BOX, EYE, NEEDLE, outlinesOf, PIVOT, pointAt } from '../dialGeometry.ts';
import { dialScale, type DialScale, ticksOf } from '../dialScale.ts';
import { MarkerShape } from '#ui/drawing/MarkerShape.tsx';
import { SlotPattern } from '#ui/drawing/SlotPattern.tsx';
import type { Weighing } from '#words/page/picture.ts';

const AT_REST = 200;

interface Props {
  /** Null for a dial at rest. */
  readonly weighing: Weighing | null;
  readonly colours: Readonly<Record<string, string>>;
}

/** Draws the dial in a fixed size and with colours of its own, for a picture without a style sheet. */
export function PictureDial({ weighing, colours }: Props) {
  const scale = dialScale(weighing ? weighing.leadTenths : AT_REST);
  const outlines = outlinesOf(scale);
  const thin = { fill: 'none', stroke: colours['ink'], strokeWidth: 1 };
  const thick = { ...thin, strokeWidth: 1.75 };
  return (
    <svg viewBox={`0 ${BOX.top} ${BOX.width} ${BOX.height}`} overflow="visible">
      <style>{slotRules(weighing, colours)}</style>
      {weighing && <Sides {...weighing} left={outlines.left} right={outlines.right} />}
      <path d={outlines.close} fill={colours['pad-line-major']} />
      <path d={outlines.hatching} {...thin} opacity="0.55" />
      <path d={outlines.edge} {...thin} stroke={colours['line-strong']} />
      <path d={outlines.rule} {...thick} />
      <path d={outlines.small} {...thin} />
      <path d={outlines.large} {...thick} />
      <g
        transform={`translate(${PIVOT.x} ${PIVOT.y}) rotate(${(-angleOf(scale, weighing?.leadTenths ?? 0)).toFixed(2)})`}
      >
        <path d={NEEDLE} />
        <circle cy={-EYE} r="7" />
        <circle cy={-EYE} r="2.4" fill={colours['pad']} />
      </g>
      <Numbers scale={scale} colour={colours['ink-2']} />
    </svg>
  );
}

interface SidesProps extends Weighing {
  readonly left: string;
  readonly right: string;
}

function Sides({ slots, labels, left, right }: SidesProps) {
  return (
    <>
      <SlotPattern id="left" slot={slots[0]} />
      <SlotPattern id="right" slot={slots[1]} />
      <path d={left} fill="url(#left)" />
      <path d={right} fill="url(#right)" />
      <g transform="translate(6 176)" data-slot={slots[0]}>
        <MarkerShape slot={slots[0]} />
      </g>
      <text x="28" y="191" fontSize="21">
        {labels[0]}
      </text>
      <g transform="translate(458 176)" data-slot={slots[1]}>
        <MarkerShape slot={slots[1]} />
      </g>
      <text x="452" y="191" fontSize="21" textAnchor="end">
        {labels[1]}
      </text>
    </>
  );
}

function Numbers({ scale, colour }: { readonly scale: DialScale; readonly colour: string | undefined }) {
  return ticksOf(scale.end, scale.large).map((tenths) => {
    const [x, y] = pointAt(424, angleOf(scale, tenths));
    return (
      <text key={tenths} x={x.toFixed(1)} y={(y + 3).toFixed(1)} fontSize="19" fill={colour} textAnchor="middle">
        {Math.abs(tenths) / 10}
      </text>
    );
  });
}

/** Returns the style rules of the two slots on the scale. */
function slotRules(weighing: Weighing | null, colours: Props['colours']): string {
  return (weighing?.slots ?? [])
    .map((slot) => {
      const colour = colours[`opt-${slot}`] ?? '';
      return `[data-slot="${slot}"]{fill:${colour};stroke:${mixed(colour, colours['page'] ?? '')}}pattern rect{stroke:none}g[data-slot="${slot}"]{stroke:none}g[data-slot="${slot}"] [data-drawn="lines"]{fill:none;stroke:${colour};stroke-width:3}`;
    })
    .join('');
}

/** Mixes 35 % of a colour with 65 % of another, both as “#rrggbb”. */
function mixed(colour: string, other: string): string {
  const channel = (text: string, place: number) => Number.parseInt(text.slice(1 + 2 * place, 3 + 2 * place), 16);
  const mix = (place: number) => Math.round(0.35 * channel(colour, place) + 0.65 * channel(other, place));
  return `#${[0, 1, 2].map((place) => mix(place).toString(16).padStart(2, '0')).join('')}`;
}
