import type { Confidence, Gateway, GatewayProbe } from '../gateway.ts';

/** What is known of a gateway in one line of a table. */
export interface Summary {
  readonly id: string;
  readonly name: string;
  /** By what its mode is told: `host`, `key`, `variable`. */
  readonly tells: readonly ('host' | 'key' | 'variable')[];
  /** Modes that there is a probe for, each with the confidence of the surest; none where there is no probe. */
  readonly probes: readonly (readonly [mode: GatewayProbe['mode'], confidence: Confidence])[];
  /** Whether the payment methods of the merchant can be read from a listing. */
  readonly lists: boolean;
  readonly statusPage: string | undefined;
}

/** Sums up what is known of a gateway. */
export function summaryOf(gateway: Gateway): Summary {
  const { id, name, hosts, credentials, modeVariables, listing, statusPage } = gateway;
  const { shared, livePaths = [], testPaths = [] } = hosts;
  const byHost = !shared || livePaths.length + testPaths.length > 0;
  const byKey = credentials.some(
    ({ livePattern, testPattern }) => livePattern !== undefined || testPattern !== undefined,
  );
  return {
    id,
    name,
    tells: [
      ...(byHost ? (['host'] as const) : []),
      ...(byKey ? (['key'] as const) : []),
      ...(modeVariables.length > 0 ? (['variable'] as const) : []),
    ],
    probes: probesOf(gateway),
    lists: listing?.path !== undefined,
    statusPage: statusPage?.url,
  };
}

const SUREST: readonly Confidence[] = ['high', 'medium', 'low'];

function probesOf({ probes }: Gateway): Summary['probes'] {
  return (['live', 'test', 'both'] as const).flatMap((mode) => {
    const surest = SUREST.find((word) => probes.some((probe) => probe.mode === mode && probe.confidence === word));
    return surest === undefined ? [] : [[mode, surest] as const];
  });
}

/** The same in the cell of a table: `live (high), test (medium)`. */
export function probesCell({ probes }: Summary): string {
  return probes.map(([mode, confidence]) => `${mode === 'both' ? 'both modes' : mode} (${confidence})`).join(', ');
}
