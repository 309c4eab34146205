/** Why nobody can tell what a status page says. Stable. */
export type UnknownPageReason =
  | 'status'
  | 'redirect'
  | 'encoded'
  | 'empty'
  | 'not-json'
  | 'too-deep'
  | 'twice'
  | 'shape'
  | 'word'
  | 'component'
  | 'place'
  | 'stopped';

/** Why a conversation over TCP went wrong. Stable. */
export type DialogueReason =
  /** Something else came, until the time was over or the connection closed. */
  | 'not-expected'
  /** Nothing came in time. */
  | 'timeout'
  /** The connection was closed, and nothing had come. */
  | 'closed'
  /** More came than is read, and what is expected was not in it. */
  | 'too-long'
  /** The regular expression did not come to its end. */
  | 'pattern';

/** What is wrong with the answer of a name server. Stable. */
export type AnswersReason =
  | 'rcode'
  | 'empty'
  | 'missing'
  | 'forbidden'
  /** An address is not public, and all must be. */
  | 'private'
  /** An address is public, and none may be. */
  | 'public'
  | 'pattern';

/** What is wrong with the answer of a gRPC health service. Stable. */
export type HealthReason =
  | 'not-serving'
  /** It says that it does not know how the service is. */
  | 'not-known'
  | 'unknown-service'
  | 'not-implemented'
  /** Another status of gRPC than OK. */
  | 'grpc-status'
  /** Another status of HTTP than 200. */
  | 'http-status'
  /** An answer over HTTP/2 that is none of gRPC: no status at its end, another type, a message that cannot be read. */
  | 'not-grpc';

/** Facts of findings about what is not asked over HTTP, and about status pages. */
export interface ServiceFacts {
  /** `component`: its name as tollgate.yml has it; undefined for the page as a whole. `status`: the HTTP status code. */
  'probe/status-page': {
    readonly probe: string;
    readonly state: 'down' | 'degraded' | 'maintenance' | 'unknown';
    readonly component: string | undefined;
    /** Undefined where the state is known. */
    readonly reason: UnknownPageReason | undefined;
    readonly status: number;
  };
  /** `step`: the first one of the dialogue that failed, counted from 1. */
  'probe/dialogue': { readonly probe: string; readonly step: number; readonly reason: DialogueReason };
  /** `code`: the response code as DNS names it, where that is what is wrong. */
  'probe/answers': { readonly probe: string; readonly reason: AnswersReason; readonly code: string | undefined };
  /** `status`: that of gRPC or of HTTP, where it is what is wrong. */
  'probe/health': { readonly probe: string; readonly reason: HealthReason; readonly status: number | undefined };
}
