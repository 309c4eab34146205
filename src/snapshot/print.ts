import { harmless } from '../report/json.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Draft, Snapshot, SnapshotNode } from './snapshot.ts';

/** The snapshot as JSON. Two of the same configuration differ in their moment and their run alone. */
export function printSnapshot(draft: Draft, verdict: Verdict): string {
  const { services, ...head } = draft;
  const whole: Snapshot = { ...head, verdict, services: [] };
  const parts = services.map(({ root, ...part }) =>
    JSON.stringify({ ...part, root: null }).replace(/null\}$/, () => `${nodeText(root, '    ')}}`),
  );
  const listed = parts.map((part) => `\n    ${part}`).join(',');
  return `${harmless(JSON.stringify(whole, null, 2).replace(/\[\]\n\}$/, () => `[${listed}\n  ]\n}`))}\n`;
}

/** A line for each leaf: there can be tens of thousands. */
function nodeText(node: SnapshotNode, indent: string): string {
  if (!('items' in node) && !('members' in node)) return JSON.stringify(node);
  const inner = `${indent} `;
  const forms = node.forms ? `"forms":${JSON.stringify(node.forms)},` : '';
  if ('items' in node) {
    const items = node.items.map((item) => `\n${inner}${nodeText(item, inner)}`);
    return `{${forms}"items":[${items.join(',')}]}`;
  }
  const members = Object.entries(node.members).map(
    ([name, member]) => `\n${inner}${JSON.stringify(name)}:${nodeText(member, inner)}`,
  );
  return `{${forms}"members":{${members.join(',')}}}`;
}

/** Runs of words of a name that are looked at, at most. */
const MOST_WORDS = 12;

/**
 * The names that a snapshot shows, and runs of words in them. A variable such as `QUEUE=checkout-events` may well hold
 * what another one is called by.
 */
export function namesIn({ services }: Draft): string[] {
  const names = new Set<string>();
  const visit = (node: SnapshotNode): void => {
    if ('items' in node) node.items.forEach(visit);
    else if ('members' in node)
      for (const [name, member] of Object.entries(node.members)) {
        names.add(name);
        visit(member);
      }
  };
  for (const { root } of services) visit(root);
  return [...names].flatMap((name) => [name, ...runsOfWords(name)]);
}

function runsOfWords(name: string): string[] {
  const words = [...name.matchAll(/[A-Za-z0-9]+/g)].slice(0, MOST_WORDS);
  return words.flatMap((from, at) => words.slice(at).map((to) => name.slice(from.index, to.index + to[0].length)));
}
