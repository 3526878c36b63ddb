import { distinct, type Draft, type Drafts, MOST_ASIDE, NO_DRAFT, withDraft } from './drafts.ts';

/** One thing in the memory of a tab before and after an act, in storage when the tab last looked, and in storage now. */
export interface Versions<T> {
  readonly before: T;
  readonly mine: T;
  readonly known: T;
  readonly theirs: T;
}

/** Returns the drafts to store after an act: those that it changed, merged, and all others as they are in storage. */
export function mergeDrafts({ before, mine, known, theirs }: Versions<Drafts>): Drafts {
  return idsIn(before, mine)
    .filter((id) => before[id] !== mine[id])
    .reduce((drafts, id) => {
      const versions = {
        before: draftIn(before, id),
        mine: draftIn(mine, id),
        known: draftIn(known, id),
        theirs: draftIn(theirs, id),
      };
      return withDraft(drafts, id, mergeDraft(versions));
    }, theirs);
}

/**
 * Returns the drafts to show in a tab after another one stored its own. A draft that is being moved here stays.
 * The same object if nothing is different.
 */
export function followDrafts({ mine, known, theirs }: Omit<Versions<Drafts>, 'before'>, moving: string | null): Drafts {
  return idsIn(mine, theirs).reduce((drafts, id) => {
    const versions = { mine: draftIn(mine, id), known: draftIn(known, id), theirs: draftIn(theirs, id) };
    const next = id === moving ? keepDraft(versions) : followDraft(versions);
    return isSame(next, versions.mine) ? drafts : withDraft(drafts, id, next);
  }, mine);
}

/**
 * Returns a draft with the contents that this tab gave it. What another tab stored since is set aside, and what either tab
 * set aside stays there. Contents that either tab only edited on are dropped.
 */
function mergeDraft({ before, mine, known, theirs }: Versions<Draft>): Draft {
  const others = theirs.own === before.own ? [] : [theirs.own];
  const removedThere = without(fragmentsIn(known), fragmentsIn(theirs)).filter((each) => each !== before.own);
  const removedHere = [before.own, ...without(before.aside, mine.aside)];
  const aside = without(mine.aside, removedThere);
  const theirAside = without(theirs.aside, removedHere);
  return { own: mine.own, aside: distinct([...others, ...aside, ...theirAside], mine.own) };
}

/**
 * Follows another tab. Where it edited on what is shown here, its draft is shown. Where it set that aside, or may have
 * had no room to, what is shown here stays.
 */
function followDraft(versions: Omit<Versions<Draft>, 'before'>): Draft {
  const { mine, theirs } = versions;
  if (mine.own === '' || mine.own === theirs.own) return theirs;
  return theirs.aside.includes(mine.own) || theirs.aside.length === MOST_ASIDE ? keepDraft(versions) : theirs;
}

function keepDraft(versions: Omit<Versions<Draft>, 'before'>): Draft {
  return mergeDraft({ ...versions, before: versions.mine });
}

function fragmentsIn({ own, aside }: Draft): readonly string[] {
  return [own, ...aside];
}

function without(fragments: readonly string[], others: readonly string[]): readonly string[] {
  return fragments.filter((each) => !others.includes(each));
}

function isSame(one: Draft, other: Draft): boolean {
  return JSON.stringify([one.own, one.aside]) === JSON.stringify([other.own, other.aside]);
}

function draftIn(drafts: Drafts, id: string): Draft {
  return Object.hasOwn(drafts, id) ? (drafts[id] ?? NO_DRAFT) : NO_DRAFT;
}

function idsIn(one: Drafts, other: Drafts): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}
