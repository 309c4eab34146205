import type { Mode } from '../finding/facts/gateway.ts';
import type { Location } from '../finding/location.ts';

/** How sure a recorded fact is. Only `high` makes an error. */
export type Confidence = 'high' | 'medium' | 'low';

/** Where a fact comes from: addresses of the sources, or `unrecorded`; and how sure it is. */
export interface Evidence {
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  /** What a user of the fact should know, in a sentence. */
  readonly note?: string;
}

/** Hosts of the gateway. */
export interface GatewayHosts extends Evidence {
  /** The hosts under `live` serve both modes, and a host tells nothing. */
  readonly shared: boolean;
  /** The hosts under `live` serve test accounts too, so that one of them in a test environment is not surely wrong. */
  readonly liveTakesTests?: boolean;
  readonly live: readonly string[];
  readonly test: readonly string[];
  /** Hosts of the gateway that tell no mode: sites that both modes use, and services beside the payments. */
  readonly neutral?: readonly string[];
  /** Regular expressions over a whole host name in lower case. */
  readonly livePatterns: readonly string[];
  readonly testPatterns: readonly string[];
  /** Where the mode stands in the path: what a path of that mode begins with. */
  readonly livePaths?: readonly string[];
  readonly testPaths?: readonly string[];
}

/** Names of variables. */
export interface Names {
  /** In capitals; a recorded source has them. Empty where none is known so. */
  readonly names: readonly string[];
  /** In use, and without a recorded source. They recognise; what is found by them alone is no error. */
  readonly unrecordedNames?: readonly string[];
  /** Software of others has them too. They count only beside another sign of the gateway; by them alone nothing is an error. */
  readonly sharedNames?: readonly string[];
}

/** What is kept of a credential by a loader that cuts it or expands a part of it. */
export interface Remnant extends Evidence {
  /** Regular expression over the whole of what is left. It fits no credential that is whole. */
  readonly pattern: string;
  /** `cut`: the end is gone, as behind `#` or a line break. `expanded`: what begins with `$` is gone. */
  readonly by: 'cut' | 'expanded';
}

/** Where a value must be a part of a host of the same gateway, such as the name of the merchant. */
export interface HostPart extends Evidence {
  /** Regular expression over a host in lower case; its one group is the part. */
  readonly host: string;
  /** Regular expression over the value, whose one group is the part; absent where the whole value is. */
  readonly value?: string;
}

/** A credential of the gateway: by what names it goes, and what its value tells. */
export interface GatewayCredential extends Evidence, Names {
  readonly kind: 'secret' | 'publishable' | 'webhook' | 'id';
  /** Regular expression over the whole value, in any mode. */
  readonly pattern?: string;
  /** Regular expression over the whole value, which proves the mode; absent where no value does. */
  readonly livePattern?: string;
  readonly testPattern?: string;
  /**
   * Whether a value of `livePattern` or `testPattern` is of this gateway whatever it is called, or unless its name
   * speaks of somebody else. Absent where others have the same shape.
   */
  readonly distinct?: 'always' | 'unless-named';
  /** Whether each mode has one of its own, so that the same value in both is wrong. */
  readonly perMode: boolean;
  /** Its test values are used at the hosts under `live`, so that such a host beside one of them is right. */
  readonly atLiveHosts?: boolean;
  readonly remnants?: readonly Remnant[];
  readonly hostPart?: HostPart;
}

/** A variable that switches the gateway's software between sandbox and live. */
export interface ModeVariable extends Evidence, Names {
  readonly live: readonly string[];
  readonly test: readonly string[];
  /** Whether its software tells capitals from small letters. */
  readonly caseSensitive?: boolean;
  /** Regular expression over the whole of a word that its software took once, and refuses now. */
  readonly retired?: string;
  /** Whether applications read the name by themselves too, and may know words beside these: another word is not surely wrong. */
  readonly otherWords?: boolean;
  /** Names of variables of which one stands beside it: without, the name says nothing of the gateway. */
  readonly beside?: readonly string[];
  /** The mode that its software takes where the variable is missing, and `beside` which names that is known for. */
  readonly missing?: Evidence & { readonly mode: Mode; readonly beside: readonly string[] };
}

/** A part of an address that only the merchant knows. */
export interface ProbePart extends Names {
  /** Regular expression over the whole value; its group, where it has one, is the part. */
  readonly pattern: string;
}

/** A cheap request that proves the gateway answers and changes nothing. */
export interface GatewayProbe extends Evidence {
  readonly mode: Mode | 'both';
  readonly method: string;
  /**
   * Absolute URL. `{name}` is a part that only the merchant knows: `parts` says which variables have it. Absent where
   * nothing is known of the host, so that `url:` must give the base.
   */
  readonly url?: string;
  readonly parts?: Readonly<Record<string, ProbePart>>;
  /** What is appended to the base that `url:` gives. */
  readonly path: string;
  /**
   * Regular expression over the whole of what may stand before `path`, such as the version of the API. Absent where
   * nothing may: an address with anything else before it is not this request.
   */
  readonly basePattern?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Status codes without a credential; empty where the request needs one. */
  readonly status: readonly number[];
  /** Status codes with a credential; empty where the request must not be sent with one. */
  readonly authenticatedStatus: readonly number[];
  /** Regular expression that must fit somewhere in the body of an expected answer without a credential. */
  readonly bodyPattern?: string;
  /** The same with a credential. */
  readonly authenticatedBodyPattern?: string;
  /** How the gateway wants the credential. */
  readonly auth?: string;
  /** Whether the answer with a credential is the one in which `listing` is found. */
  readonly lists?: boolean;
}

/** Where the answer of a probe with a credential lists the payment methods of the merchant, in the gateway's own words. */
export interface GatewayListing extends Evidence {
  /** JSON Pointer or JSONPath of the words; absent where only the request is known. */
  readonly path?: string;
  /** Address of the request, for people. */
  readonly url?: string;
  readonly auth?: string;
}

/** Where the gateway tells of its own troubles. */
export interface GatewayStatusPage extends Evidence {
  readonly url: string;
  /** Address of what programs can read. */
  readonly api?: string;
  /** `statuspage` and what answers like it, `instatus`, or neither. */
  readonly kind: 'statuspage' | 'instatus' | 'other' | 'unknown';
}

/** How a request says which version of the API it speaks. */
export interface ApiVersion extends Evidence, Names {
  readonly where: 'header' | 'path' | 'media-type' | 'none';
  /** Name of the header. */
  readonly header?: string;
  readonly example?: string;
  /** Regular expression over a version, or over a text that holds one; its groups are compared as numbers, in order. */
  readonly pattern?: string;
  /** Regular expression over the path of an address of the gateway; its group is the version. */
  readonly pathPattern?: string;
}

/** What is known of one payment gateway: the content of `schemas/gateways/ID.json`. */
export interface Gateway {
  readonly id: string;
  readonly name: string;
  /** Words that a name has which speaks of this gateway, in small letters: `stripe`, `mercadopago`, `mp`. */
  readonly words: readonly string[];
  readonly hosts: GatewayHosts;
  readonly credentials: readonly GatewayCredential[];
  readonly modeVariables: readonly ModeVariable[];
  readonly probes: readonly GatewayProbe[];
  /** Absent where no listing is known. */
  readonly listing?: GatewayListing;
  readonly statusPage?: GatewayStatusPage;
  readonly apiVersion?: ApiVersion;
  readonly hints: readonly (Evidence & { readonly text: string })[];
  /**
   * Where tollgate.yml names its file; absent of a gateway of the catalogue. A file of the repository is trusted with what
   * tollgate.yml is trusted with, and its patterns with nothing: they run where the time is watched.
   */
  readonly own?: { readonly location: Location | undefined };
}
