/** Facts of findings about several probes together: redundancy, payment methods, who is to blame. */
export interface TogetherFacts {
  'redundancy/lost': { readonly group: string; readonly usable: number; readonly wanted: number };
}
