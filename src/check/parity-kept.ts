import type { ParitySpec } from '../config/config.ts';
import type { Forms, Leaf, Node } from '../environment/effective.ts';
import type { Form, Manner } from './parity-form.ts';

/** In the place of a fingerprint, that a value cannot be read as a normalisation says. */
export const UNREADABLE = 'unreadable';

/** What a manner is called in a snapshot. */
export function nameOfManner({ as, untyped = false, shape = false }: Manner): string {
  if (as === undefined) return untyped ? 'untyped' : 'typed';
  if (untyped && (as === 'set' || as === 'multiset')) return `${as} untyped`;
  return shape && (as === 'json' || as === 'yaml') ? `${as} shape` : as;
}

/** The manners in which the rules may compare a value, each once. That of a plain value as it is typed comes first. */
export function mannersOf({ rules }: Pick<ParitySpec, 'rules'>): readonly Manner[] {
  const asked = [undefined, ...rules.flatMap(({ as }) => as ?? [])];
  const all = asked.flatMap((as): Manner[] => [{ as }, { as, untyped: true }, { as, shape: true }]);
  // Of those with one name the first is the plainest.
  return [...Map.groupBy(all, nameOfManner).values()].flatMap(([first]) => first ?? []);
}

/** The form of something out of a snapshot; undefined for what is not. */
export function keptForm(node: Node, manner: Manner): Form | undefined {
  if (node.kind === 'leaf') {
    const { content } = node.leaf;
    return content.state === 'fingerprint' ? formAmong(content.forms, manner) : undefined;
  }
  if (!node.forms) return undefined;
  if (manner.as !== undefined) return formAmong(node.forms, manner);
  const text = composed(node);
  return text === undefined ? UNKNOWN : { kind: 'form', text };
}

const UNKNOWN: Form = { kind: 'unknown' };

function formAmong(forms: Forms | undefined, manner: Manner): Form {
  const text = forms?.get(nameOfManner(manner)) ?? forms?.get(nameOfManner({ as: undefined }));
  if (text === undefined) return UNKNOWN;
  return text === UNREADABLE ? { kind: 'unreadable' } : { kind: 'form', text };
}

/** A mapping or list by the fingerprints of all that it holds; undefined where one of them is not known. */
function composed(node: Node): string | undefined {
  if (node.kind === 'leaf') {
    const form = keptForm(node, { as: undefined });
    return form?.kind === 'form' ? form.text : undefined;
  }
  const isList = node.kind === 'list';
  const members = isList
    ? node.items.map(composed)
    : [...node.children].map(([key, child]) => named(key, composed(child)));
  if (members.includes(undefined)) return undefined;
  return isList ? `[${members}]` : `{${members.sort()}}`;
}

function named(key: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : `${JSON.stringify(key)}:${text}`;
}

/** A text that leaves out of snapshots share when they hold the same; undefined where that is not known. */
export function keptContent({ content }: Leaf): string | undefined {
  const text = content.state === 'fingerprint' ? content.forms?.get(nameOfManner({ as: undefined })) : undefined;
  return text === undefined || content.state !== 'fingerprint' ? undefined : JSON.stringify([content.kind, text]);
}
