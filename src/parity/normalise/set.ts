import { canonicalText } from './structure.ts';

/** A collection without an order: its members, each as one text. */
export interface Members {
  /** Whether a text was taken apart, which says nothing of the types of its members. */
  readonly untyped: boolean;
  readonly members: readonly unknown[];
}

/**
 * The members of a list, or of a text that lists them: between commas where it has any, else between white space. A
 * single number or switch is a collection of one. Undefined for a mapping.
 */
export function membersOf(value: unknown): Members | undefined {
  if (Array.isArray(value)) return { untyped: false, members: value };
  if (typeof value === 'string') return { untyped: true, members: listed(value) };
  return typeof value === 'object' && value !== null ? undefined : { untyped: false, members: [value] };
}

function listed(text: string): string[] {
  const parts = text.includes(',') ? text.split(',').map((part) => part.trim()) : text.split(/\s+/);
  return parts.filter((part) => part !== '');
}

/**
 * The one text of a collection, whatever the order of its members. `distinct` drops those that are there twice;
 * `untyped` takes `3` and `"3"` for one.
 */
export function collectionText(members: readonly unknown[], distinct: boolean, untyped: boolean): string {
  const texts = members.map((member) => canonicalText(untyped ? asText(member) : member));
  return `[${(distinct ? [...new Set(texts)] : texts).sort()}]`;
}

function asText(member: unknown): unknown {
  return typeof member === 'object' && member !== null ? member : String(member ?? '');
}
