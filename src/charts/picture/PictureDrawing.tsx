import type { Picture } from '#words/page/picture.ts';
import { PictureDial } from './PictureDial.tsx';
import { type Measure, setText } from './setText.ts';

/** The size of a preview picture, in pixels. */
const SIZE = { width: 1200, height: 630 };

/** Positions in pixels. The text is left of `MIDDLE`, the dial right of it. */
const MIDDLE = 590;
const LEFT = 64;
const LEFT_WIDTH = MIDDLE - 2 * LEFT + 40;
const RIGHT = { from: 637, to: 1154, centre: 895 };
const BOTTOM = 581;

interface Props {
  readonly picture: Picture;
  /** The colours of the design by the names of their tokens, without the leading dashes. */
  readonly colours: Readonly<Record<string, string>>;
  readonly measure: Measure;
}

/** Draws a preview picture as a complete SVG: site and title on the left, the dial on the right. */
export function PictureDrawing({ picture, colours, measure }: Props) {
  return (
    <svg xmlns="http://www.w3.org/2000/svg" {...SIZE} fontFamily="Besley" fill={colours['ink']}>
      <rect {...SIZE} fill={colours['page']} />
      <Pad colours={colours} />
      <Words picture={picture} colours={colours} measure={measure} />
      <svg x={RIGHT.from} y="48" width={RIGHT.to - RIGHT.from} height="200" overflow="visible">
        <PictureDial weighing={picture.weighing} colours={colours} />
      </svg>
      <Reading picture={picture} colours={colours} />
      <Foot picture={picture} colours={colours} measure={measure} />
    </svg>
  );
}

function Pad({ colours }: Pick<Props, 'colours'>) {
  const lines = (size: number) => (
    <pattern id={`grid-${size}`} width={size} height={size} patternUnits="userSpaceOnUse" x={MIDDLE}>
      <path d={`M.5 ${size}V.5H${size}`} fill="none" stroke={colours[size === 8 ? 'pad-line' : 'pad-line-major']} />
    </pattern>
  );
  const area = { x: MIDDLE, width: SIZE.width - MIDDLE, height: SIZE.height };
  return (
    <>
      {lines(8)}
      {lines(40)}
      <rect {...area} fill={colours['pad']} />
      <rect {...area} fill="url(#grid-8)" />
      <rect {...area} fill="url(#grid-40)" />
    </>
  );
}

function Words({ picture, colours, measure }: Props) {
  const big = setText(
    picture.big,
    { width: LEFT_WIDTH, height: 230, leading: 1, sizes: { most: 224, least: 40 } },
    measure,
  );
  const top = 184;
  const end = top + big.lines.length * big.size;
  const sentence = setText(
    picture.sentence,
    { width: LEFT_WIDTH, height: BOTTOM - end - 10, leading: 1.28, sizes: { most: 36, least: 26 } },
    measure,
  );
  return (
    <>
      <g transform="translate(64 55) scale(1.105)" stroke={colours['ink']} strokeWidth="2.6">
        <path d="M3 9.5 35 4.5M3 9.5v6M35 4.5v6" fill="none" />
        <path d="M19 8.5 27 27H11z" stroke="none" />
      </g>
      <text x="120" y="82" fontSize="33">
        Weighpoint
      </text>
      <text x={LEFT} y="162" fontSize="30" fill={colours['ink-2']}>
        {picture.over}
      </text>
      {big.lines.map((line, place) => (
        <text
          key={line}
          x={LEFT - big.size * 0.04}
          y={top + big.size * (place + 0.82)}
          fontSize={big.size}
          letterSpacing={-0.02 * big.size}
        >
          {line}
        </text>
      ))}
      {sentence.lines.map((line, place) => (
        <text
          key={line}
          x={LEFT}
          y={BOTTOM - (sentence.lines.length - 1 - place) * sentence.size * 1.28}
          fontSize={sentence.size}
        >
          {line}
        </text>
      ))}
    </>
  );
}

function Reading({ picture: { weighing }, colours }: Pick<Props, 'picture' | 'colours'>) {
  const said = { x: RIGHT.centre, y: 376, fontSize: 27, fill: colours['ink-2'], textAnchor: 'middle' } as const;
  if (!weighing) return <text {...said}>Nothing on the scale yet</text>;
  return (
    <>
      <text x={RIGHT.centre} y="332" fontSize="92" textAnchor="middle" letterSpacing="-2">
        {weighing.number}
      </text>
      <text {...said}>{weighing.said}</text>
    </>
  );
}

function Foot({ picture: { foot }, colours, measure }: Props) {
  const text = setText(
    foot.text,
    { width: RIGHT.to - RIGHT.from, height: 112, leading: 1.35, sizes: { most: 28, least: 24 } },
    measure,
  );
  const first = BOTTOM - (text.lines.length - 1) * text.size * 1.35;
  return (
    <>
      <path d={`M${RIGHT.from} ${first - 86}H${RIGHT.to}`} stroke={colours['ink']} strokeWidth="2" />
      <text x={RIGHT.from} y={first - 38} fontSize="27" fill={colours['ink-2']}>
        {foot.title}
      </text>
      {text.lines.map((line, place) => (
        <text key={line} x={RIGHT.from} y={first + place * text.size * 1.35} fontSize={text.size}>
          {line}
        </text>
      ))}
    </>
  );
}
