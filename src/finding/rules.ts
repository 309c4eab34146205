import type { Location } from './location.ts';

/** How much a finding weighs. `fail-on` says from which severity on a run fails. */
export type Severity = 'error' | 'warning' | 'info';

/** The kinds of value that JSON Schema knows. */
export type Kind = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object';

/** What a payment gateway or an environment works with: real money or play money. */
export type Mode = 'live' | 'test';

/** Why a text could not be read, in our own words: a parser's message may hold pieces of the file. */
export type SyntaxReason =
  | 'not-json'
  | 'not-yaml'
  | 'not-toml'
  | 'not-an-assignment'
  | 'name-not-allowed'
  | 'unclosed-quote'
  | 'unknown-tag'
  | 'unknown-anchor'
  | 'key-not-scalar'
  | 'not-a-mapping';

/** Why a file was not read. */
export type FileReason =
  | 'missing'
  | 'outside-workspace'
  | 'in-git-directory'
  | 'not-a-regular-file'
  | 'name-not-allowed'
  | 'too-big'
  | 'format-unknown';

/** Why a schema cannot be used. */
export type SchemaReason =
  | 'not-a-schema'
  | 'not-an-object-or-boolean'
  | 'not-readable'
  | 'duplicate-key'
  | 'several-documents'
  | 'unsupported';

/** Which cap of the `limits` input was reached. */
export type Cap = 'file-size' | 'files' | 'depth' | 'nodes' | 'documents' | 'findings';

/** Why a probe found its target unfit. Stable: scripts may rely on these words. */
export type ProbeReason =
  | 'dns'
  | 'refused'
  | 'reset'
  | 'timeout'
  | 'tls-expired'
  | 'tls-not-yet-valid'
  | 'tls-name'
  | 'tls-untrusted'
  | 'tls-protocol'
  | 'protocol'
  | 'body-too-big';

/** Why nothing was sent. */
export type BlockReason =
  | 'not-a-url'
  | 'scheme'
  | 'user-info'
  | 'private-address'
  | 'not-allowed'
  | 'wrong-mode-host'
  | 'method'
  | 'credential-missing'
  | 'credential-origin'
  | 'credential-path'
  | 'credential-method';

/** Why an input, a flag or an event cannot be worked with. */
export type RequestReason =
  | 'unknown-input'
  | 'value-not-allowed'
  | 'control-character'
  | 'too-short'
  | 'not-set'
  | 'file-unreadable'
  | 'beside-configuration'
  | 'needed-by-files'
  | 'needed-by-process';

/** The facts that a finding of each rule holds. No member may carry a value of the configuration. */
export interface Facts {
  'source/file': { readonly reason: FileReason; readonly path: string };
  'source/unreadable': { readonly path: string };
  'source/no-match': { readonly pattern: string };
  'source/cap': { readonly cap: Cap; readonly limit: number };
  'source/encoding': { readonly offset: number; readonly nul: boolean };
  /** `lines`: of how many bad lines in a row this is the first; absent for a single one. */
  'source/syntax': { readonly format: string; readonly reason: SyntaxReason; readonly lines?: number };
  'source/duplicate-key': { readonly key: string; readonly first: Location };
  'source/cut-at-hash': { readonly key: string };
  'source/alias': { readonly reason: 'cycle' };
  'source/process-missing': { readonly name: string };

  'config/missing': { readonly tried: readonly string[]; readonly near: string | undefined };
  'config/syntax': { readonly reason: SyntaxReason };
  'config/duplicate-key': { readonly key: string; readonly first: Location };
  'config/unknown-key': { readonly key: string; readonly suggestion: string | undefined };
  'config/value': { readonly path: string; readonly expected: string };
  'config/nothing-to-check': Record<never, never>;
  'config/empty-environment': { readonly name: string };
  'config/unknown-environment': { readonly name: string; readonly suggestion: string | undefined };
  'config/unknown-rule': { readonly name: string; readonly suggestion: string | undefined };
  'config/input': { readonly name: string; readonly reason: RequestReason; readonly suggestion: string | undefined };
  'config/event': { readonly event: string };

  'schema/syntax': { readonly reason: SchemaReason };
  'schema/dialect': Record<never, never>;
  /** `elsewhere`: another dialect, or ajv alone, knows the keyword. */
  'schema/keyword': { readonly keyword: string; readonly suggestion: string | undefined; readonly elsewhere: boolean };
  'schema/format': { readonly format: string };
  'schema/reference': { readonly remote: boolean };
  'schema/timeout': { readonly seconds: number };

  'validate/required': { readonly key: string; readonly suggestion: string | undefined; readonly declared: boolean };
  'validate/type': { readonly expected: readonly Kind[]; readonly found: Kind };
  'validate/enum': { readonly allowed: number };
  'validate/const': Record<never, never>;
  'validate/pattern': Record<never, never>;
  'validate/format': { readonly format: string };
  'validate/range': { readonly bound: 'at least' | 'at most' | 'more than' | 'less than'; readonly limit: number };
  'validate/multiple-of': { readonly of: number };
  'validate/size': {
    readonly of: 'characters' | 'items' | 'keys';
    readonly bound: 'at least' | 'at most';
    readonly limit: number;
  };
  'validate/unique': { readonly first: number; readonly second: number };
  'validate/unknown-key': { readonly key: string; readonly suggestion: string | undefined };
  'validate/choice': { readonly keyword: 'anyOf' | 'oneOf'; readonly branches: number; readonly matching: number };
  'validate/not-allowed': {
    readonly keyword: 'not' | 'false schema' | 'contains' | 'propertyNames' | 'if' | 'dependencies' | 'other';
  };
  'validate/not-readable': Record<never, never>;
  'validate/cap': { readonly limit: number; readonly more: number };

  'gateway/host': { readonly gateway: string; readonly host: Mode; readonly wanted: Mode };
  'gateway/key': { readonly gateway: string; readonly credential: string; readonly key: Mode; readonly wanted: Mode };
  'gateway/mode': { readonly gateway: string; readonly mode: Mode | undefined; readonly wanted: Mode };
  'gateway/payments-undeclared': { readonly gateways: readonly string[] };
  'gateway/payments-none': { readonly gateways: readonly string[] };

  'probe/unreachable': { readonly probe: string; readonly reason: ProbeReason; readonly attempts: number };
  'probe/blocked': { readonly probe: string; readonly reason: BlockReason };
  'probe/status': { readonly probe: string; readonly status: number; readonly expected: readonly number[] };
  'probe/redirect': { readonly probe: string; readonly status: number; readonly sameOrigin: boolean };
  'probe/credential-refused': { readonly probe: string; readonly status: number };
  'probe/body': {
    readonly probe: string;
    readonly reason: 'not-json' | 'encoded' | 'schema';
    readonly violations: number;
  };
  'probe/latency': { readonly probe: string; readonly milliseconds: number; readonly limit: number };
  'probe/certificate': {
    readonly probe: string;
    /** Undefined where there was no certificate to look at. */
    readonly days: number | undefined;
    readonly limit: number;
  };
  'probe/flaky': { readonly probe: string; readonly attempts: number };
  'probe/no-target': {
    readonly probe: string;
    readonly key: string;
    /** `needed`: the catalogue has no address of its own in this mode. */
    readonly state: 'missing' | 'not-readable' | 'not-text' | 'needed';
  };

  'parity/same': { readonly environments: readonly string[]; readonly odd: string | undefined };
  'parity/different': { readonly environments: readonly string[] };
  'parity/missing': { readonly from: string; readonly has: readonly string[] };
  'parity/empty': { readonly from: string; readonly has: readonly string[] };
  'parity/absent': { readonly environments: readonly string[] };
  'parity/shape': { readonly environments: readonly string[] };
  'parity/type': { readonly kinds: readonly Kind[]; readonly environments: readonly string[] };
  'parity/expect': { readonly by: 'url' | 'text' };
  'parity/not-compared': { readonly environments: readonly string[] };
  'parity/service-missing': { readonly service: string; readonly from: string };
  'parity/rule-unused': { readonly path: string };
  'parity/timeout': { readonly seconds: number };
  'parity/placeholder': Record<never, never>;
  'parity/foreign-word': Record<never, never>;
  'parity/private-host': { readonly kind: 'loopback' | 'private' };
  'parity/plain-http': { readonly other: string };

  'waiver/expired': { readonly rule: string; readonly expires: string };
  'waiver/unused': { readonly rule: string };

  'run/crashed': { readonly where: string; readonly thrown: string };
  'run/deadline': { readonly seconds: number };
  'run/signal': { readonly signal: string };
  'run/incomplete': { readonly planned: number; readonly done: number };
  'run/leak-blocked': { readonly sinks: readonly string[] };
  'run/output': { readonly sink: string };
}

/** The name of a rule: `group/name`. */
export type Rule = keyof Facts;
