/** Facts of findings about what is not asked over HTTP, and about status pages. */
export interface ServiceFacts {
  /** `step`: the first one of the dialogue that failed, counted from 1. */
  'probe/dialogue': { readonly probe: string; readonly step: number; readonly reason: 'not-expected' | 'closed' };
  'probe/answers': { readonly probe: string; readonly reason: 'rcode' | 'empty' | 'missing' | 'forbidden' | 'private' };
  'probe/health': { readonly probe: string; readonly reason: 'not-serving' | 'unknown-service' | 'not-implemented' };
  'probe/status-page': { readonly probe: string; readonly state: 'down' | 'degraded' | 'unknown' };
}
