import type { BlameFacts } from './facts/blame.ts';
import type { DatabaseFacts } from './facts/database.ts';
import type { BlockReason, ProbeFacts, ProbeReason } from './facts/probe.ts';
import type { SampleFacts } from './facts/samples.ts';
import type { ServiceFacts } from './facts/service.ts';
import type { TogetherFacts } from './facts/together.ts';
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
  | 'json-with-comments'
  | 'not-jsonc'
  | 'not-json5'
  | 'not-yaml'
  | 'not-toml'
  | 'not-an-assignment'
  | 'name-not-allowed'
  | 'unclosed-quote'
  | 'stray-line'
  | 'quote-over-lines'
  | 'indented-key'
  | 'bad-escape'
  | 'bad-variable'
  | 'runs-a-command'
  | 'line-too-long'
  | 'unknown-tag'
  | 'unknown-anchor'
  | 'key-not-scalar'
  | 'not-a-mapping'
  | SyntaxMistake;

/** The usual mistakes in JSON, YAML and TOML, as the characters at the place show them. */
export type SyntaxMistake =
  | 'empty'
  | 'trailing-comma'
  | 'stray-comma'
  | 'missing-comma'
  | 'missing-colon'
  | 'stray-colon'
  | 'missing-value'
  | 'json-comment'
  | 'unclosed-comment'
  | 'wrong-quotes'
  | 'unquoted-key'
  | 'bare-word'
  | 'bad-number'
  | 'bad-date'
  | 'unclosed-string'
  | 'unclosed-bracket'
  | 'control-character'
  | 'bad-string-escape'
  | 'text-behind-quote'
  | 'text-behind-value'
  | 'text-behind-end'
  | 'tab-indent'
  | 'bad-indentation'
  | 'colon-in-value'
  | 'reserved-character'
  | 'list-and-mapping'
  | 'list-in-line'
  | 'key-without-colon'
  | 'block-text'
  | 'colon-for-equals'
  | 'missing-equals'
  | 'bad-key';

/** What kind of thing a loader sees where a dotenv file assigns something. */
export type DotenvSight =
  | 'as-written'
  | 'with-quotes'
  | 'without-quotes'
  | 'escapes-replaced'
  | 'cut-at-hash'
  | 'with-comment'
  | 'outer-spaces'
  | 'first-line'
  | 'empty'
  | 'variable'
  | 'name-alone'
  | 'shell'
  | 'command'
  | 'unclosed'
  | 'refused'
  | 'dropped'
  | 'carriage-return'
  | 'other';

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
  | 'not-a-pattern'
  | 'not-an-object-or-boolean'
  | 'not-readable'
  | 'duplicate-key'
  | 'several-documents'
  | 'unsupported';

/** Why a reference to a schema leads nowhere. */
export type ReferenceReason =
  | 'not-locked'
  | 'outside-workspace'
  | 'file-missing'
  | 'file-not-read'
  | 'address-unknown'
  | 'not-an-address'
  | 'nothing-there'
  | 'ambiguous'
  | 'loop'
  | 'other-dialect';

/** What is wrong with the lock file of schemas. */
export type LockReason = 'not-a-lock' | 'copy-missing' | 'copy-differs';

/** Which cap of the `limits` input was reached. */
export type Cap = 'file-size' | 'files' | 'depth' | 'nodes' | 'documents' | 'findings';

/** A character that cannot be seen, or looks like another, by its kind. */
export type InvisibleKind =
  | 'control'
  | 'no-break-space'
  | 'zero-width'
  | 'byte-order-mark'
  | 'soft-hyphen'
  | 'direction';

/** What is wrong with an address. */
export type UrlFlaw = 'no-scheme' | 'credentials' | 'double-slash' | 'port-0' | 'space';

/** Why a schema of another host could not be fetched when it was to be locked. */
export type FetchReason = ProbeReason | BlockReason | 'status' | 'redirect' | 'not-text' | 'too-many';

/** Why an input, a flag or an event cannot be worked with. */
export type RequestReason =
  | 'unknown-input'
  | 'value-not-allowed'
  | 'control-character'
  | 'too-short'
  | 'not-set'
  | 'file-unreadable'
  | 'beside-configuration'
  | 'needed-by-process'
  | 'unsafe-surroundings';

/** What a manifest must hold at a place, and does not. */
export type ManifestShape =
  | 'object'
  | 'workload'
  | 'task-definition'
  | 'mapping'
  | 'list'
  | 'text'
  | 'name'
  | 'key'
  | 'variable-name'
  | 'one-reference'
  | 'value-or-reference';
/** Which part of a Compose file is not of the form that Compose reads. */
export type ComposeShape =
  | 'file'
  | 'services'
  | 'service'
  | 'environment'
  | 'value'
  | 'entry'
  | 'name'
  | 'env-file'
  | 'extends'
  | 'include'
  | 'profiles';

/** Why no service of the Compose files can be told to be meant. */
export type ComposeServiceReason = 'missing' | 'several' | 'none' | 'inactive';

/** Why something that a Compose file builds on cannot be had. */
export type ComposeReferenceReason = 'service' | 'cycle' | 'remote' | 'conflict';

/** Why a variable of a Compose file could not be filled in. */
export type ComposeInterpolationReason = 'unset' | 'required' | 'malformed' | 'too-long';

/** The facts that a finding of each rule holds. No member may carry a value of the configuration. */
export interface Facts extends ProbeFacts, SampleFacts, BlameFacts, DatabaseFacts, ServiceFacts, TogetherFacts {
  'source/file': { readonly reason: FileReason; readonly path: string };
  'source/unreadable': { readonly path: string };
  'source/no-match': { readonly pattern: string; readonly folder?: boolean };
  'source/passed-over': { readonly files: number };
  'source/cap': { readonly cap: Cap; readonly limit: number };
  'source/encoding': { readonly offset: number; readonly nul: boolean };
  /** `lines`: of how many bad lines in a row this is the first; absent for a single one. */
  'source/syntax': { readonly format: string; readonly reason: SyntaxReason; readonly lines?: number };
  'source/duplicate-key': { readonly key: string; readonly first: Location };
  'source/cut-at-hash': { readonly key: string };
  /** `sights`: loaders that see the same stand together. `more`: further lines of the file of which the same is true. */
  'source/dialects': {
    readonly key: string;
    readonly more?: number;
    readonly sights: readonly { readonly dialects: readonly string[]; readonly sees: DotenvSight }[];
  };
  /** `lines`: of how many lines of the file this is said; the finding stands at the first. */
  'source/dialect-alone': { readonly dialect: string; readonly sees: DotenvSight; readonly lines: number };
  /** `loaders`: those that take it for a part of the first line. */
  'source/byte-order-mark': { readonly loaders: readonly ('python-dotenv' | 'shell')[] };
  /** A comment where the value should be, which python-dotenv took for the value before 1.2.4. */
  'source/comment-as-value': { readonly key: string };
  /** `why`: a bare name, a variable that no earlier line sets, something that only a shell works out. */
  'source/value-outside': { readonly key: string; readonly why: 'name-alone' | 'variable' | 'shell' };
  'source/alias': { readonly reason: 'cycle' };
  'source/inline-comment': Record<never, never>;
  'source/number-loss': Record<never, never>;
  /** What a scalar is in each version of YAML; undefined where loaders of 1.1 refuse it. */
  'source/yaml-1.1': { readonly in12: Kind; readonly in11: Kind | undefined };
  'source/process-missing': { readonly name: string };

  'manifest/shape': { readonly expected: ManifestShape };
  'manifest/not-rendered': { readonly by: 'Helm' | 'Kustomize' };
  /** `name` is what was asked for; `choices` are the names that there are. */
  'manifest/workload': {
    readonly what: 'workload' | 'task definition';
    readonly name: string | undefined;
    readonly choices: readonly string[];
    readonly suggestion: string | undefined;
  };
  'manifest/container': {
    readonly name: string | undefined;
    readonly choices: readonly string[];
    readonly suggestion: string | undefined;
  };
  /** `key` is undefined when the object itself is missing. */
  'manifest/dangling': {
    readonly kind: 'ConfigMap' | 'Secret';
    readonly name: string;
    readonly key: string | undefined;
    readonly suggestion: string | undefined;
  };
  'manifest/unread': { readonly what: 'Secret' | 'file in S3' };
  'manifest/duplicate-name': {
    readonly what: 'variable' | 'container' | 'object';
    readonly name: string;
    readonly first: Location;
  };
  'manifest/not-a-string': { readonly found: Kind; readonly by: 'Kubernetes' | 'ECS' };
  'manifest/reference': {
    readonly reason: 'undefined' | 'later' | 'too-long';
    readonly suggestion: string | undefined;
  };
  'manifest/name-skipped': { readonly name: string; readonly in: 'env' | 'envFrom' };
  'manifest/unknown-field': { readonly field: string; readonly suggestion: string | undefined };

  'config/missing': { readonly tried: readonly string[]; readonly near: string | undefined };
  'config/syntax': { readonly reason: SyntaxReason };
  'config/duplicate-key': { readonly key: string; readonly first: Location };
  'config/unknown-key': { readonly key: string; readonly suggestion: string | undefined };
  'config/value': { readonly path: string; readonly expected: string };
  /** `declared`: checks that tollgate.yml has something for; `why`: what leaves nothing of it. Both or none. */
  'config/nothing-to-check': {
    readonly declared?: readonly string[];
    readonly why?: 'fork' | 'dependabot' | 'environment' | 'checks';
  };
  'config/empty-environment': { readonly name: string };
  'config/unknown-environment': { readonly name: string; readonly suggestion: string | undefined };
  'config/unknown-rule': { readonly name: string; readonly suggestion: string | undefined };
  'config/input': { readonly name: string; readonly reason: RequestReason; readonly suggestion: string | undefined };
  'config/event': { readonly event: string };

  /** Where the value of a keyword is none that it can have: the keyword, the dialect, and the type that was meant. */
  'schema/syntax': {
    readonly reason: SchemaReason;
    readonly keyword?: string;
    readonly dialect?: string;
    readonly suggestion?: string | undefined;
  };
  'schema/dialect': Record<never, never>;
  /** `elsewhere`: another dialect, or ajv alone, knows the keyword. */
  'schema/keyword': { readonly keyword: string; readonly suggestion: string | undefined; readonly elsewhere: boolean };
  /** `since`: the first dialect that has the keyword and the others. `declared`: whether `$schema` names the dialect. */
  'schema/later-keyword': {
    readonly keyword: string;
    readonly others: readonly string[];
    readonly dialect: string;
    readonly since: string;
    readonly declared: boolean;
  };
  'schema/format': { readonly format: string; readonly suggestion?: string | undefined };
  'schema/reference': { readonly reason: ReferenceReason; readonly suggestion: string | undefined };
  /** `candidates`: pointers of parts that may be meant. `isForeign`: it has keys that are no keywords. */
  'schema/constrains-nothing': {
    readonly candidates: readonly string[];
    readonly more: number;
    readonly isForeign: boolean;
  };
  'schema/duplicate-id': Record<never, never>;
  'schema/fetch': { readonly host: string; readonly reason: FetchReason; readonly status: number | undefined };
  'schema/lock': { readonly reason: LockReason };
  /** `pattern`: whether it is known that a pattern took the time; the finding then points at it. */
  /** `pattern`: it is the one at the place; `size`: not a value but the schema itself took long, which is large. */
  'schema/timeout': { readonly seconds: number; readonly pattern?: boolean; readonly size?: boolean };

  /** `empty`: it is set, and holds nothing but blanks. */
  'validate/required': {
    readonly key: string;
    readonly suggestion: string | undefined;
    readonly declared: boolean;
    readonly empty?: boolean;
  };
  'validate/forbidden': { readonly key: string };
  /**
   * `textual`: it comes from a source that knows texts alone. `written`: a text that is written as what is expected.
   * `isRoot`: it is all of the document. `fraction`: a number with one, where a whole number is expected.
   */
  'validate/type': {
    readonly expected: readonly Kind[];
    readonly found: Kind;
    readonly textual?: boolean;
    readonly written?: 'a number' | 'true or false' | undefined;
    readonly isRoot?: boolean;
    readonly fraction?: boolean;
  };
  /** `values`: the allowed ones as the schema has them, where they are few and short. */
  'validate/enum': { readonly allowed: number; readonly values?: readonly string[] | undefined };
  'validate/const': { readonly value?: string | undefined };
  /** `pattern`: as the schema has it, where it is short. */
  'validate/pattern': { readonly pattern?: string | undefined };
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
  /** `keys`: those that each alternative requires, where it asks for nothing else. */
  'validate/choice': {
    readonly keyword: 'anyOf' | 'oneOf';
    readonly branches: number;
    readonly matching: number;
    readonly keys?: readonly (readonly string[])[] | undefined;
  };
  'validate/not-allowed': {
    readonly keyword: 'not' | 'false schema' | 'contains' | 'propertyNames' | 'if' | 'dependencies' | 'other';
  };
  'validate/not-readable': Record<never, never>;
  /** `isDialect`: what it names is a dialect, as schemas do, and it is no schema. `near`: a key that was meant to be `$schema`. */
  'validate/no-schema': { readonly isDialect?: boolean; readonly near?: string | undefined };
  'validate/cap': { readonly limit: number; readonly more: number };
  /** `noText`: the key is there and holds something else than a text. */
  'validate/nothing-inside': {
    readonly inside: string;
    readonly noText: boolean;
    /** What a key that is there was probably meant to be called. */
    readonly suggestion?: string | undefined;
  };
  'validate/nothing-held': Record<never, never>;

  'hygiene/empty': { readonly blank: boolean };
  'hygiene/line-break': { readonly where: 'before' | 'behind' };
  'hygiene/space': { readonly where: 'before' | 'behind' };
  'hygiene/invisible': { readonly kind: InvisibleKind; readonly inKey: boolean };
  'hygiene/smart-quotes': { readonly wraps: boolean };
  'hygiene/quoted-twice': Record<never, never>;
  'hygiene/placeholder': Record<never, never>;
  'hygiene/url': { readonly flaw: UrlFlaw };
  'hygiene/near-key': { readonly other: string; readonly caseOnly: boolean };
  'hygiene/cap': { readonly rule: string; readonly limit: number; readonly more: number };

  'gateway/host': { readonly gateway: string; readonly host: Mode; readonly wanted: Mode };
  'gateway/key': { readonly gateway: string; readonly credential: string; readonly key: Mode; readonly wanted: Mode };
  'gateway/mode': { readonly gateway: string; readonly mode: Mode | undefined; readonly wanted: Mode };
  'gateway/payments-undeclared': { readonly gateways: readonly string[] };
  'gateway/payments-none': { readonly gateways: readonly string[] };

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
  'parity/foreign-word': Record<never, never>;
  'parity/private-host': { readonly kind: 'loopback' | 'private' };
  'parity/plain-http': { readonly other: string };

  'compose/shape': { readonly part: ComposeShape };
  'compose/unknown-field': { readonly field: string; readonly suggestion: string | undefined };
  'compose/service': {
    readonly reason: ComposeServiceReason;
    /** The name that tollgate.yml gives; undefined when it gives none. */
    readonly name: string | undefined;
    readonly suggestion: string | undefined;
  };
  /** `name` is empty for `remote`: an address may hold a password, as it is written or filled in. */
  'compose/reference': {
    readonly reason: ComposeReferenceReason;
    readonly name: string;
    readonly suggestion: string | undefined;
  };
  'compose/interpolation': {
    readonly reason: ComposeInterpolationReason;
    /** Undefined where no name could be read, or where it may be a part of a value. */
    readonly variable: string | undefined;
  };
  /** `name`: undefined where the entry does not look like a name. */
  'compose/from-shell': { readonly name: string | undefined };
  /** `changed`: the container gets another text than the one that is written. */
  'compose/not-a-string': { readonly kind: 'number' | 'boolean' | 'date'; readonly changed: boolean };
  'compose/duplicate-name': { readonly name: string; readonly first: Location };

  'waiver/expired': { readonly rule: string; readonly expires: string };
  'waiver/unused': { readonly rule: string };

  'run/crashed': { readonly where: string; readonly thrown: string };
  'run/deadline': { readonly seconds: number };
  'run/signal': { readonly signal: string };
  /** `unread`: all of it ran, but a source could not be read whole, and nothing that counts says so. */
  'run/incomplete': { readonly planned: number; readonly done: number; readonly unread?: true };
  'run/leak-blocked': { readonly sinks: readonly string[] };
  'run/output': { readonly sink: string };
}

/** The name of a rule: `group/name`. */
export type Rule = keyof Facts;
