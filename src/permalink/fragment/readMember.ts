import { LONGEST_WRITTEN_NAME, type Member, memberName, saysSomething } from './member.ts';
import { normalReading } from './normalReading.ts';
import type { Notice } from '../notice.ts';
import { showable } from './showable.ts';
import { readMemberStatement } from './statement.ts';
import { takeTogether } from './statements.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The readable content of one member. */
interface ReadMember {
  /** Null if no answer or own value is readable. */
  readonly member: Member | null;
  readonly notices: readonly Notice[];
}

/**
 * Reads a member, such as `Name_team.new_latency.web.x2_rust.cpu.50`. A first part without a point is the name; it may be
 * missing. A damaged part does not affect the others. Any text gives a result.
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
