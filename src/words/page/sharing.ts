import type { Decision } from '#content';
import { formatDate } from '#lib/formatDate.ts';

/** Above these lengths some tools cut a link; a hundred characters are for the name of the site. */
const CUT_BY = [
  { from: 4000 - 100, tools: 'Discord and Slack' },
  { from: 1900 - 100, tools: 'Discord and Slack bookmarks' },
];

/** Names the tools that may cut an address of so many characters, without the name of the site; null if none is known to. */
export function sayCutBy(length: number): string | null {
  const cutBy = CUT_BY.find(({ from }) => length > from);
  return cutBy ? `This link is long: ${cutBy.tools} may cut it.` : null;
}

/** The line above the address of a printed result. `today` is a date in words. */
export function sayPrinted({ title, reviewed }: Decision, today: string): string {
  return `${title}, printed on ${today}. Values reviewed on ${formatDate(reviewed)}.`;
}
