import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { weigh } from './weigh.ts';

const page = readFileSync(join('dist', 'index.html'), 'utf8');
const paths = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
const files = paths
  .filter((path) => statSync(join('dist', path)).isFile())
  .map((path) => ({ path, contents: readFileSync(join('dist', path)) }));
const decisions = readdirSync(join('src', 'content', 'decisions'));

for (const { name, bytes, limit } of weigh({ page, files }, decisions)) {
  const isOver = bytes > limit;
  console.log(`${name.padEnd(16)}${inKilobytes(bytes)}  ${isOver ? 'OVER' : 'of'} ${inKilobytes(limit)} gzip`);
  if (isOver) process.exitCode = 1;
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}
