import { LONGEST_WRITTEN_NAME, type Member, memberName, saysSomething } from './member.ts';
import { normalReading } from './normalReading.ts';
import type { Notice } from './notice.ts';
import { showable } from './showable.ts';
import { readMemberStatement } from './statement.ts';
import { takeTogether } from './statements.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One member as far as can be read. */
interface ReadMember {
  /** Null without an answer or own value that says anything. */
  readonly member: Member | null;
  readonly notices: readonly Notice[];
}

/**
 * Reads `Name_team.new_latency.web.x2_rust.cpu.50`: split first, decoded after. The name is what stands first without
 * a point in it, and may be missing. Total, and what is damaged in it damages nothing else.
 */
export function readMember(value: string, decision: Vocabulary): ReadMember {
  const [first = '', ...others] = value.split('_');
  const isNamed = !first.includes('.');
  const parts = (isNamed ? others : [first, ...others]).filter((part) => part !== '');
  const said = takeTogether(parts.map((part) => readMemberStatement(part, decision)));
  const reading = normalReading(decision, said);
  if (!saysSomething(reading)) return { member: null, notices: [] };
  const { name, notices } = readName(isNamed ? first : '');
  return { member: { name, reading }, notices: [...notices, ...said.notices] };
}

function readName(received: string): { readonly name: string; readonly notices: readonly Notice[] } {
  const meant = received.slice(0, LONGEST_WRITTEN_NAME).replaceAll('-', ' ').normalize('NFC');
  if (memberName(meant) === meant) return { name: meant, notices: [] };
  return { name: '', notices: [{ kind: 'bad-name', received: showable(received) }] };
}
