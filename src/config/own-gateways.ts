import { type Finding, finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import { parentPointer, toPointer } from '../finding/pointer.ts';
import { WORDS } from '../finding/words.ts';
import { expressionsOf, groupsOf } from '../gateway/expressions.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { isRequestHeader } from '../network/headers.ts';
import { NotValidated, TimedOut } from '../schema/bounded.ts';
import type { CompiledSchema, Violation } from '../schema/schema.ts';
import type { Document } from '../source/document.ts';
import type { Limits } from '../source/limits.ts';
import { readDocuments } from '../source/read.ts';
import type { Workspace } from '../source/workspace.ts';
import type { RawConfig } from './raw.ts';
import { compileShipped } from './shipped-schema.ts';

/** Gateways out of files of the user, and what is wrong with those files. */
export interface OwnGateways {
  readonly gateways: readonly Gateway[];
  readonly findings: readonly Finding[];
}

/** A file of a gateway that tollgate.yml names. */
interface Named {
  readonly id: string;
  readonly path: string;
  readonly location: Location;
}

/** More gateways of their own than anybody has. */
const MOST_FILES = 100;

/** Reads the files that `gateways` of tollgate.yml names. */
export async function loadOwnGateways(document: Document, raw: RawConfig, workspace: Workspace): Promise<OwnGateways> {
  const named = namedIn(document, raw);
  if (named.length > MOST_FILES) return tooMany(document);
  const schema = await loadSchema();
  const read: OwnGateways[] = [];
  for (const one of named) {
    read.push(await readGateway(one, schema, workspace));
    // Others have their turn, so that a deadline is noticed.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return {
    gateways: read.flatMap(({ gateways }) => gateways),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function tooMany(document: Document): OwnGateways {
  const facts = { path: '/gateways', expected: `at most ${MOST_FILES} files of gateways` };
  const place = { location: document.locate('/gateways', 'key'), pointer: '/gateways' };
  return { gateways: [], findings: [finding('config/value', facts, place)] };
}

async function loadSchema(): Promise<CompiledSchema> {
  const { default: schema } = await import('../../schemas/gateways/gateway.schema.json' /* webpackMode: "eager" */, {
    with: { type: 'json' },
  });
  return compileShipped(schema, 'schemas/gateways/gateway.schema.json');
}

function namedIn(document: Document, { gateways }: RawConfig): Named[] {
  return Object.entries(typeof gateways === 'object' ? gateways : {}).flatMap(([id, said]) => {
    const isPath = typeof said === 'string';
    const path = isPath ? said : said.file;
    if (path === undefined) return [];
    return [{ id, path, location: document.locate(toPointer(['gateways', id, ...(isPath ? [] : ['file'])])) }];
  });
}

async function readGateway(named: Named, schema: CompiledSchema, workspace: Workspace): Promise<OwnGateways> {
  const { documents, problems } = await readDocuments(workspace, named.path);
  const [document, second] = documents;
  const wrong = problems.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0)
    return refused(
      named,
      wrong.map((problem) => ({ ...problem, location: problem.location ?? named.location })),
    );
  if (!document || second) return refused(named, []);
  const broken = violationsIn(document, schema, workspace.limits);
  if (broken.length > 0) return refused(named, broken);
  // The schema has admitted the value; Written is its shape.
  const gateway = wholeOf(document.value as Written);
  const misfits = misfitsOf(gateway, document, named);
  if (misfits.length > 0) return refused(named, misfits);
  return { gateways: [{ ...gateway, own: { location: named.location } }], findings: [] };
}

/** A gateway as its file has it: a list of which there is nothing to say may be left out. */
type Written = Omit<Gateway, 'hosts' | Lists> &
  Partial<Pick<Gateway, Lists>> & {
    readonly hosts: Omit<Gateway['hosts'], HostLists> & Partial<Pick<Gateway['hosts'], HostLists>>;
  };
type Lists = 'credentials' | 'modeVariables' | 'probes' | 'hints';
type HostLists = 'livePatterns' | 'testPatterns';

function wholeOf(written: Written): Gateway {
  const hosts = { livePatterns: [], testPatterns: [], ...written.hosts };
  return { credentials: [], modeVariables: [], probes: [], hints: [], ...written, hosts };
}

/** What is wrong in the file is told there. That it cannot be used is a wrong request, which somebody has to say. */
function refused({ location }: Named, told: readonly Finding[]): OwnGateways {
  if (told.some(({ rule }) => WORDS[rule].stop === 'wrong-request')) return { gateways: [], findings: told };
  const expected = 'one file of a payment gateway, in the form of schemas/gateways/gateway.schema.json';
  return { gateways: [], findings: [...told, finding('config/value', { path: '', expected }, { location })] };
}

function violationsIn(document: Document, { validate }: CompiledSchema, limits: Limits): Finding[] {
  try {
    const violations = validate(document.value);
    const listed = violations.slice(0, limits.findings).map((violation) => asFinding(document, violation));
    const more = violations.length - listed.length;
    if (more === 0) return listed;
    const capped = finding('validate/cap', { limit: limits.findings, more }, { location: document.locate('') });
    return [...listed, capped];
  } catch (thrown) {
    if (!(thrown instanceof TimedOut || thrown instanceof NotValidated)) throw thrown;
    const expected = 'a file that can be held against its schema to the end';
    return [finding('config/value', { path: '', expected }, { location: document.locate('') })];
  }
}

function asFinding(document: Document, { pointer, place, detail, says }: Violation): Finding {
  const location =
    place === 'missing' ? document.locate(parentPointer(pointer), 'end') : document.locate(pointer, place);
  return finding(detail.rule, detail.facts, { location, pointer, ...(says && { says }) });
}

const EXPRESSION = 'a regular expression with the flag u';
const WITH_A_GROUP = 'a regular expression with a group, which is the part that is compared';
const OF_ONE_MODE =
  'a host of test payments alone, and this one stands under `live` as well; where it serves both, say `shared: true`';
const HEADER = 'a header that a request may carry; those of the connection itself, such as Host, are not';

/** What the schema cannot say. */
function misfitsOf(gateway: Gateway, document: Document, { id }: Named): Finding[] {
  const say = (at: readonly (string | number)[], expected: string): Finding => {
    const pointer = toPointer(at.map(String));
    return finding('config/value', { path: pointer, expected }, { location: document.locate(pointer), pointer });
  };
  const expressions = expressionsOf(gateway).flatMap(({ at, pattern, groups }) => {
    const has = groupsOf(pattern);
    if (has !== undefined && has >= groups) return [];
    return [say(at, has === undefined ? EXPRESSION : WITH_A_GROUP)];
  });
  const headers = gateway.probes.flatMap(({ headers = {} }, at) =>
    Object.entries(headers)
      .filter(([name, text]) => !isRequestHeader(name, text))
      .map(([name]) => say(['probes', at, 'headers', name], HEADER)),
  );
  // Where paths tell the mode, both modes may have one host.
  const { live, test, livePaths, testPaths } = gateway.hosts;
  const inBoth = livePaths || testPaths ? [] : test.flatMap((host, at) => (live.includes(host) ? [at] : []));
  return [
    ...inBoth.map((at) => say(['hosts', 'test', at], OF_ONE_MODE)),
    ...(gateway.id === id ? [] : [say(['id'], `the id "${id}", by which tollgate.yml names it`)]),
    ...expressions,
    ...headers,
  ];
}
