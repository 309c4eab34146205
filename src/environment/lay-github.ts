import type { GithubSource } from '../config/config.ts';
import type { Finding, Place } from '../finding/finding.ts';
import { childPointer, fromPointer } from '../finding/pointer.ts';
import type { GithubReading } from '../github/reading.ts';
import type { Leaf, Node, Origin } from './effective.ts';
import type { Layer } from './layer.ts';

/** What a source of GitHub brings into an environment. */
export interface GithubLayer {
  readonly tree: Node;
  /** Undefined where the source says no place: then nothing can be written there either. */
  readonly layer: Layer | undefined;
  readonly findings: readonly Finding[];
}

/** The reading of a source as a layer. All of it stands, for people, where tollgate.yml names the source. */
export function githubLayer(
  { entries, problems }: GithubReading,
  { location }: GithubSource,
  place: Place,
): GithubLayer {
  const origin: Origin = { loader: 'github', format: undefined, location, valueLocation: location };
  const children = entries.map(({ name, value }): [string, Node] => {
    const content: Leaf['content'] = value === undefined ? { state: 'present' } : { state: 'known', value };
    const leaf: Leaf = { pointer: childPointer('', name), content, textual: true, origin: () => origin };
    return [name, { kind: 'leaf', leaf }];
  });
  const names = new Set(entries.map(({ name }) => name));
  return {
    tree: { kind: 'mapping', children: new Map(children) },
    layer: location && {
      format: 'dotenv',
      holds: (pointer) => pointer === '' || isNamed(pointer, names),
      locate: () => location,
    },
    findings: problems.map((problem) => ({ ...problem, ...place, location })),
  };
}

function isNamed(pointer: string, names: ReadonlySet<string>): boolean {
  const [name = '', ...below] = fromPointer(pointer);
  return below.length === 0 && names.has(name);
}
