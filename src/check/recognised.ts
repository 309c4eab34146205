import type { PlanItem } from '../config/plan.ts';
import { type Leaf, textOf } from '../environment/effective.ts';
import { displayPointer } from '../finding/pointer.ts';
import type { Gateway, GatewayCredential } from '../gateway/gateway.ts';
import type { EnvironmentGateways, GatewayRecord, GatewaySign } from './check.ts';
import type { Scene, Seen } from './gateway-scene.ts';

/** Signs of one gateway that are shown. What a gateway is recognised by is told by the first few of them. */
const MOST_SIGNS = 20;

/** What was recognised in the environment of each item, and by what, without a value of it. */
export function recordsOf(items: readonly PlanItem[], scenes: readonly Scene[]): EnvironmentGateways[] {
  return items.flatMap(({ environment, service }) =>
    scenes
      .filter(({ effective }) => effective.environment === environment && effective.service === service)
      .map(recordOf),
  );
}

function recordOf({ effective, seen }: Scene): EnvironmentGateways {
  const { environment, service, payments } = effective;
  const recognised = [...Map.groupBy(seen, ({ gateway }) => gateway)]
    .map(([gateway, signs]) => gatewayRecord(gateway, signs))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { environment, service, payments, recognised };
}

function gatewayRecord({ id, name }: Gateway, seen: readonly Seen[]): GatewayRecord {
  const telling = seen.filter(({ mode }) => mode !== undefined);
  const shown = [...telling, ...seen.filter(({ mode }) => mode === undefined)].slice(0, MOST_SIGNS);
  return { id, name, mode: modeOf(telling), signs: shown.map(signOf), more: seen.length - shown.length };
}

function modeOf(telling: readonly Seen[]): GatewayRecord['mode'] {
  const [first, second] = new Set(telling.map(({ mode }) => mode));
  return first === undefined ? 'untold' : second === undefined ? first : 'both';
}

function signOf(seen: Seen): GatewaySign {
  const { by, mode, leaf } = seen;
  return {
    kind: kindOf(seen),
    by,
    mode,
    ...(mode === undefined && isElsewhere(leaf) && { unseen: true }),
    pointer: displayPointer(leaf.pointer),
    location: leaf.origin().valueLocation,
  };
}

/** A text that only names what is to be put in: `${NAME}`, `${{ secrets.NAME }}`, `{{ name }}`, `$NAME`. */
const REFERENCE = /^(?:\$?\{\{[^{}]*\}\}|[$#]\{[^{}]*\}|\$[A-Za-z_]\w*)$/;

/** Whether the value itself is not at hand. */
function isElsewhere(leaf: Leaf): boolean {
  const { state } = leaf.content;
  return state === 'present' || state === 'runtime' || REFERENCE.test(textOf(leaf)?.trim() ?? '');
}

const CREDENTIAL_KIND: Readonly<Record<GatewayCredential['kind'], GatewaySign['kind']>> = {
  secret: 'secret-key',
  publishable: 'publishable-key',
  webhook: 'webhook-secret',
  id: 'identifier',
};

function kindOf(seen: Seen): GatewaySign['kind'] {
  return seen.kind === 'credential' ? CREDENTIAL_KIND[seen.credential.kind] : seen.kind;
}
