import { fromPointer } from '../finding/pointer.ts';
import type { Document } from '../source/document.ts';
import { isMapping, memberOf } from '../source/own.ts';
import type { RawConfig } from './raw.ts';

/**
 * What is left of tollgate.yml without the parts that its schema refuses, so that what else is wrong is told in the same
 * round. A probe that is refused leaves one in its place with which nothing is wrong, and which has its name, since
 * others speak of it; any other part is left out whole. Nothing of this is ever run.
 */
export function soundPart(document: Document, refused: readonly string[]): Document {
  const paths = refused.map(fromPointer);
  const entries = paths.flatMap(([part, entry]) => (part === 'probes' && entry !== undefined ? [entry] : []));
  const parts = new Set(
    paths.flatMap(([part, entry]) => (part === 'probes' && entry !== undefined ? [] : (part ?? ''))),
  );
  // What is wrong with the whole leaves nothing to look at.
  if (parts.has('') || !isMapping(document.value)) return { ...document, value: {} };
  const rest = Object.fromEntries(Object.entries(document.value).filter(([part]) => !parts.has(part)));
  const probes: unknown = rest['probes'];
  if (!Array.isArray(probes)) return { ...document, value: rest };
  const named = probes.map((probe, at) => (entries.includes(String(at)) ? standIn(probe, at) : probe));
  const nameless = entries.some((entry) => nameOf(probes[Number(entry)]) === undefined);
  const { 'payment-methods': methods, redundancy, ...others } = rest;
  return { ...document, value: { ...(nameless ? others : rest), probes: named } };
}

function standIn(probe: unknown, at: number): NonNullable<RawConfig['probes']>[number] {
  // No name that the schema lets through is so long.
  return { name: nameOf(probe) ?? `${'-'.repeat(200)}${at}`, url: 'https://example.com/' };
}

function nameOf(probe: unknown): string | undefined {
  const name = memberOf(probe, 'name') ?? memberOf(probe, 'gateway');
  return typeof name === 'string' ? name : undefined;
}
