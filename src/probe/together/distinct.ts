import type { SharedPart } from '../../finding/facts/together.ts';
import type { Member } from './member.ts';

type Part = 'host' | 'address';

/**
 * How many of them count: what no two may share is looked at, and those that share it are one. The same host and port
 * are one whatever is asked.
 */
export function countDistinct(members: readonly Member[], distinct: readonly Part[]): number {
  if (members.length === 0) return 0;
  // What cannot be told apart adds nothing to what can.
  return Math.max(1, circlesOf(members.filter(isKnown(distinct)), distinct).length);
}

/** Probes that share something, and what. */
export interface Sharing {
  readonly probes: readonly string[];
  readonly part: SharedPart;
}

/** Which probes share what they should not. Of those that answered, also which cannot be told apart. */
export function sharingOf(members: readonly Member[], distinct: readonly Part[]): readonly Sharing[] {
  const known = distinct.flatMap((part) =>
    circlesOf(members.filter(isKnown([part])), [part])
      .filter((circle) => circle.length > 1)
      .map((circle): Sharing => ({ probes: circle.map(({ name }) => name), part })),
  );
  const same = circlesOf(members, [])
    .map((circle): Sharing => ({ probes: circle.map(({ name }) => name), part: 'endpoint' }))
    .filter(({ probes }) => probes.length > 1 && !known.some((told) => holdsAll(told, probes)));
  const told = [...known, ...same];
  const answered = members.filter(({ usable }) => usable);
  const unknown = answered.filter((member) => !isKnown(distinct)(member)).map(({ name }) => name);
  return unknown.length > 0 && answered.length > 1 ? [...told, { probes: unknown, part: 'unknown' }] : told;
}

/** Whether it is said of all of them already, as of one host or one address. */
function holdsAll({ probes }: Sharing, others: readonly string[]): boolean {
  return others.every((other) => probes.includes(other));
}

function isKnown(parts: readonly Part[]): (member: Member) => boolean {
  return (member) => parts.every((part) => member[part] !== undefined);
}

/** Members that share a part, or the host and the port, with each other, be it by way of a third one. */
function circlesOf(members: readonly Member[], parts: readonly Part[]): readonly (readonly Member[])[] {
  return members.reduce<readonly (readonly Member[])[]>((circles, member) => {
    const touches = (circle: readonly Member[]): boolean =>
      circle.some((other) => isSameEndpoint(other, member) || parts.some((part) => other[part] === member[part]));
    return [...circles.filter((circle) => !touches(circle)), [...circles.filter(touches).flat(), member]];
  }, []);
}

function isSameEndpoint({ endpoint }: Member, other: Member): boolean {
  return endpoint !== undefined && endpoint === other.endpoint;
}
