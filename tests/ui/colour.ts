type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** The linear red, green and blue that colour-blind eyes see (Machado, Oliveira and Fernandes 2009, severity 1). */
const SEEN = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const satisfies Readonly<Record<string, Matrix>>;

/** From linear sRGB to OKLab by way of the cone responses (Ottosson 2020). */
const CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

export const SIGHTS = ['normal', 'protan', 'deutan'] as const;

/** Returns the contrast of two colours as WCAG 2 defines it, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Returns the distance of two colours in OKLab, times 100, for one kind of eyes. */
export function colourDistance(a: string, b: string, sight: (typeof SIGHTS)[number]): number {
  const [x, y] = [labOf(a, sight), labOf(b, sight)];
  return 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

function labOf(hex: string, sight: (typeof SIGHTS)[number]): Triple {
  const seen = times(SEEN[sight], linear(hex));
  const [l, m, s] = times(CONES, [clamp(seen[0]), clamp(seen[1]), clamp(seen[2])]);
  return times(LAB, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
}

function luminance(hex: string): number {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(hex: string): Triple {
  return [channel(hex, 1), channel(hex, 3), channel(hex, 5)];
}

function channel(hex: string, start: number): number {
  const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function times([a, b, c]: Matrix, [x, y, z]: Triple): Triple {
  return [a[0] * x + a[1] * y + a[2] * z, b[0] * x + b[1] * y + b[2] * z, c[0] * x + c[1] * y + c[2] * z];
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
