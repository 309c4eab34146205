/** Why nobody can tell what a status page says. Stable. */
export type UnknownPageReason =
  | 'status'
  | 'redirect'
  | 'encoded'
  | 'empty'
  | 'not-json'
  | 'shape'
  | 'word'
  | 'component'
  | 'place'
  | 'stopped';

/** Facts of findings about what is not asked over HTTP, and about status pages. */
export interface ServiceFacts {
  /** `step`: the first one of the dialogue that failed, counted from 1. */
  'probe/dialogue': { readonly probe: string; readonly step: number; readonly reason: 'not-expected' | 'closed' };
  'probe/answers': { readonly probe: string; readonly reason: 'rcode' | 'empty' | 'missing' | 'forbidden' | 'private' };
  'probe/health': { readonly probe: string; readonly reason: 'not-serving' | 'unknown-service' | 'not-implemented' };
  /** `component`: its name as tollgate.yml has it; undefined for the page as a whole. `status`: the HTTP status code. */
  'probe/status-page': {
    readonly probe: string;
    readonly state: 'down' | 'degraded' | 'maintenance' | 'unknown';
    readonly component: string | undefined;
    /** Undefined where the state is known. */
    readonly reason: UnknownPageReason | undefined;
    readonly status: number;
  };
}
