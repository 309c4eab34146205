import type { ProbeBody } from '../../config/probe-spec.ts';
import { type Effective, isOutOfReach, type Leaf, textOf } from '../../environment/effective.ts';
import { leafFor, stateOfNone, suggestKey } from '../../environment/lookup.ts';
import type { ProbeFacts } from '../../finding/facts/probe.ts';
import type { Finding } from '../../finding/finding.ts';
import { childPointer } from '../../finding/pointer.ts';
import type { Read } from '../../source/workspace.ts';

/** What is sent as the body, or why it cannot be. */
export type MadeBody =
  | {
      readonly kind: 'body';
      readonly text: string;
      /** Its media type, where its kind tells it. */
      readonly type: string | undefined;
      /** Whether it holds a value of the configuration, which may be a secret. */
      readonly holdsValue: boolean;
    }
  | {
      readonly kind: 'no-value';
      readonly leaf: Leaf | undefined;
      readonly key: string;
      readonly state: ProbeFacts['probe/no-target']['state'];
      readonly suggestion?: string | undefined;
    }
  | { readonly kind: 'no-file'; readonly problem: Finding };

/** What a body is made from. */
export interface BodyParts {
  readonly effective: Effective | undefined;
  readonly read?: (path: string) => Read;
}

const JSON_TYPE = 'application/json';

/** Makes the body of a request: as it is written, with the values of the configuration filled in, or out of a file. */
export function makeBody(body: ProbeBody, { effective, read }: BodyParts): MadeBody {
  switch (body.kind) {
    case 'text':
      return { kind: 'body', text: body.text, type: undefined, holdsValue: false };
    case 'json':
      return fill(body, effective);
    case 'file': {
      const found = read?.(body.path);
      if (!found) throw new Error('a body is to be read from a file, and nothing was given to read it');
      if (!found.ok) return { kind: 'no-file', problem: found.problem };
      const { text, bom = false } = found.source;
      const type = body.path.endsWith('.json') ? JSON_TYPE : undefined;
      return { kind: 'body', text: bom ? `\ufeff${text}` : text, type, holdsValue: false };
    }
  }
}

type Missing = Extract<MadeBody, { kind: 'no-value' }>;
type JsonBody = Extract<ProbeBody, { kind: 'json' }>;

function fill({ value, references }: JsonBody, effective: Effective | undefined): MadeBody {
  const found = Object.entries(references).map(([pointer, key]) => [pointer, valueOfKey(key, effective)] as const);
  const missing = found.flatMap(([, one]) => ('value' in one ? [] : [one]));
  const values = new Map(found.flatMap(([pointer, one]) => ('value' in one ? [[pointer, one.value]] : [])));
  const text = JSON.stringify(filled(value, '', values));
  return missing[0] ?? { kind: 'body', text, type: JSON_TYPE, holdsValue: values.size > 0 };
}

function filled(json: unknown, pointer: string, values: ReadonlyMap<string, unknown>): unknown {
  if (values.has(pointer)) return values.get(pointer);
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return json.map((item, at) => filled(item, childPointer(pointer, String(at)), values));
  return Object.fromEntries(
    Object.entries(json).map(([key, member]) => [key, filled(member, childPointer(pointer, key), values)]),
  );
}

function valueOfKey(key: string, effective: Effective | undefined): { readonly value: unknown } | Missing {
  const leaf = effective && leafFor(effective, key);
  const none = (state: Missing['state']): Missing => ({ kind: 'no-value', leaf, key, state });
  if (!leaf) {
    const state = stateOfNone(effective, key);
    return { ...none(state), suggestion: state === 'missing' && effective ? suggestKey(effective, key) : undefined };
  }
  const { content } = leaf;
  if (isOutOfReach(leaf)) return none('not-readable');
  return { value: content.state === 'known' ? content.value : textOf(leaf) };
}
