import type { Outcome } from './check.ts';

/** What checks tell for the report beside their findings. */
export type Records = Required<
  Pick<Outcome, 'gateways' | 'probes' | 'methods' | 'redundancy' | 'matrix' | 'parityRules'>
>;

/** Those of a run in which no check has told anything yet. */
export const NO_RECORDS: Records = {
  gateways: [],
  probes: [],
  methods: [],
  redundancy: [],
  matrix: [],
  parityRules: [],
};

/** The records with those of one more check behind them. */
export function withRecordsOf(outcome: Outcome, records: Records): Records {
  return {
    gateways: [...records.gateways, ...(outcome.gateways ?? [])],
    probes: [...records.probes, ...(outcome.probes ?? [])],
    methods: [...records.methods, ...(outcome.methods ?? [])],
    redundancy: [...records.redundancy, ...(outcome.redundancy ?? [])],
    matrix: [...records.matrix, ...(outcome.matrix ?? [])],
    parityRules: [...records.parityRules, ...(outcome.parityRules ?? [])],
  };
}
