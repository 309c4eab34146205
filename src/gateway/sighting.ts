import type { Mode } from '../finding/facts/gateway.ts';
import type { ApiVersion, Evidence, Gateway, GatewayCredential, ModeVariable } from './gateway.ts';

/** What a key and its value tell about a gateway. */
export type Sighting = HostSighting | CredentialSighting | ModeSighting | VersionSighting;

interface Seen {
  readonly gateway: Gateway;
  /** What it was recognised by. A name comes before a host, and a host before the shape of a value. */
  readonly by: 'name' | 'host' | 'value';
  /** The mode that it tells; undefined when it tells none. */
  readonly mode: Mode | undefined;
  readonly evidence: Evidence;
  /** Whether what it tells is surely so, by sources that are recorded, its name included: only then is it an error. */
  readonly isSure: boolean;
  /** Whether others have such a name too, so that it counts only beside another sign of the gateway. */
  readonly isShared: boolean;
  /** Whether the value is only what is taken where a variable is missing. */
  readonly isDefault?: boolean;
}

/** A host of the gateway in a value. */
export interface HostSighting extends Seen {
  readonly kind: 'host';
  /** Whether it is only spoken of, as in a list of what may be reached, or is a site that takes no payments. */
  readonly isSpokenOf: boolean;
}

/** A key that is called as a credential of the gateway is, or whose value is one by its shape. */
export interface CredentialSighting extends Seen {
  readonly kind: 'credential';
  /** What it is called. */
  readonly credential: GatewayCredential;
  /** What its value is instead, by an unmistakable shape; absent where it may be what it is called. */
  readonly other?: GatewayCredential;
  /** Whether a recorded source has its name. */
  readonly isRecorded?: boolean;
}

/** A variable that switches the gateway to a mode. */
export interface ModeSighting extends Seen {
  readonly kind: 'mode-variable';
  readonly variable: ModeVariable;
  /** Whether there is a word at hand that its software does not know. */
  readonly isUnknownWord: boolean;
}

/** A variable that says a version of the gateway's API. */
export interface VersionSighting extends Seen {
  readonly kind: 'api-version';
  readonly version: ApiVersion;
}

/** Whether it is a credential that nobody else may know. */
export function isSecretKind(kind: GatewayCredential['kind']): boolean {
  return kind === 'secret' || kind === 'webhook';
}

/** What a kind of credential is called. */
export const CREDENTIAL_WORDS: Readonly<Record<GatewayCredential['kind'], string>> = {
  secret: 'secret key',
  publishable: 'publishable key',
  webhook: 'webhook secret',
  id: 'identifier',
};
