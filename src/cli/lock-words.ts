import type { Change, Relocked } from '../lock/lock-file.ts';
import { visible } from '../report/escape.ts';
import { LOCK_FILE } from '../schema/lock.ts';

const MARKS: Readonly<Record<Change['kind'], string>> = { added: '+', changed: '~', removed: '-', kept: ' ' };

/** What was locked: one line for each address, and where it led if that was elsewhere. */
export function locked({ changes, others }: Relocked): string {
  const lines = changes.map(({ uri, kind, from }) => {
    const moved = from === undefined ? '' : `  (answered by ${visible(from)})`;
    return `${MARKS[kind]} ${visible(uri)}${moved}`;
  });
  const pinned = changes.filter(({ kind }) => kind !== 'removed').length;
  const moved = changes.filter(({ kind }) => kind !== 'kept').length;
  const said = `${LOCK_FILE} pins ${count(pinned, 'schema')}${moved === 0 ? '; nothing has changed' : ''}.`;
  const kept = `${count(others, 'pin')} that these files do not need ${others === 1 ? 'was' : 'were'} kept as before; without FILES, those that nothing needs go.`;
  return [...lines, said, ...(others > 0 ? [kept] : []), ''].join('\n');
}

/** That the lock file is as it should be, and what in it nothing needs. */
export function checked(pinned: number, unused: readonly string[]): string {
  const lines = unused.map((uri) => `  ${visible(uri)} is pinned, and nothing refers to it`);
  return [...lines, `${LOCK_FILE} and its copies are complete: ${count(pinned, 'schema')}.`, ''].join('\n');
}

/** What is written would lie elsewhere than it seems. */
export function inTheWay(path: string): string {
  return `error: ${path} is a symbolic link; nothing was written.\n`;
}

/** The words after `tollgate schemas` that mean something. */
export function unknownDeed(deed: string | undefined): string {
  const what = deed === undefined ? 'tollgate schemas needs a word' : `"${visible(deed)}" means nothing`;
  return `error: ${what}; it is \`tollgate schemas lock\`.\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
