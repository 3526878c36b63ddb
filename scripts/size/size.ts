import { gzipSync } from 'node:zlib';

/** The size of something with a limit, in bytes, compressed with gzip. */
export interface Size {
  readonly name: string;
  readonly bytes: number;
  readonly limit: number;
}

export function isOver({ bytes, limit }: Size): boolean {
  return bytes > limit;
}

/** Says a size in a line of the table, for example “styles  12.9 kB of 14.0 kB”. */
export function saySize(size: Size): string {
  const { name, bytes, limit } = size;
  return `${name.padEnd(18)}${inKilobytes(bytes)}  ${isOver(size) ? 'OVER' : 'of  '} ${inKilobytes(limit)}`;
}

/** Returns the size of a file as a host sends it, in bytes. */
export function compressed(contents: string | Uint8Array): number {
  return gzipSync(contents, { level: 9 }).length;
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}
