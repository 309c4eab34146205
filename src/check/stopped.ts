import { type Finding, finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import { NotValidated, TimedOut } from '../schema/bounded.ts';
import type { CompiledSchema } from '../schema/schema.ts';
import type { Part } from '../source/document.ts';

/** Why a value could not be held against a schema to the end; undefined for any other error. */
export type Stop = 'timeout' | 'unsupported';

export function stopOf(error: unknown): Stop | undefined {
  if (error instanceof NotValidated) return 'unsupported';
  return error instanceof TimedOut ? 'timeout' : undefined;
}

/** What a value was stopped with, and where parts of it stand; undefined for one that stands in no file. */
export interface Stopped {
  readonly value: () => unknown;
  readonly locate: (pointer: string, part: Part) => Location | undefined;
}

/** The finding where a value could not be held against a schema to the end: at the pattern that took the time, if one did. */
export function stoppedFinding(stop: Stop, schema: CompiledSchema, { value, locate }: Stopped): Finding {
  const location = schema.document.locate('');
  if (stop === 'unsupported') return finding('schema/syntax', { reason: 'unsupported' }, { location });
  const seconds = schema.patternSeconds;
  const hanging = schema.hangingPattern(value());
  if (!hanging) return finding('schema/timeout', { seconds }, { location });
  const { document, pattern: pointer } = hanging;
  const at = document.locate(pointer, pointer.endsWith('/pattern') ? 'value' : 'key');
  const text = locate(hanging.value, hanging.part);
  const related = text && [{ role: 'value', location: text } as const];
  return finding('schema/timeout', { seconds, pattern: true }, { location: at, pointer, related });
}
