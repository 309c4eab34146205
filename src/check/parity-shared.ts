import { type Effective, type Leaf, textOf } from '../environment/effective.ts';
import { locateMember } from '../environment/lookup.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { fromPointer } from '../finding/pointer.ts';
import { isSure } from '../gateway/evidence.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { recogniserOf } from '../gateway/recognise.ts';
import { isSecretKind, type Sighting } from '../gateway/sighting.ts';
import { placeholder } from '../hygiene/placeholder.ts';
import type { Row } from '../parity/align.ts';

/**
 * Secrets of a payment gateway that an environment with live payments shares with one that takes test payments. Where a
 * secret tells its mode the gateways check has said it already; of the others a diff sees nothing, since nothing differs.
 */
export function sharedSecrets(
  rows: readonly Row<Leaf>[],
  sides: readonly Effective[],
  catalogue: readonly Gateway[],
  ruled: (row: Row<Leaf>) => (side: number) => boolean,
): Finding[] {
  return rows.flatMap((row) => {
    const isRuled = ruled(row);
    const held = sides.flatMap((effective, index) => (isRuled(index) ? [] : heldAt(row, effective, index)));
    const testing = held.filter(({ effective }) => effective.payments === 'test');
    return held.flatMap((live): Finding[] => {
      const twin = testing.find(({ text }) => text === live.text);
      if (live.effective.payments !== 'live' || !twin) return [];
      const secret = secretWithoutMode(catalogue, live);
      return secret ? [shared(live, twin, secret)] : [];
    });
  });
}

interface Held {
  readonly effective: Effective;
  readonly pointer: string;
  readonly text: string;
}

/** What a side holds in a file. The step's own variables are the same for every environment and tell nothing. */
function heldAt(row: Row<Leaf>, effective: Effective, index: number): Held[] {
  const cell = row.cells[index];
  const leaf = cell?.node.kind === 'leaf' ? cell.node.leaf : undefined;
  const text = leaf?.content.state === 'known' ? textOf(leaf) : undefined;
  return cell && text !== undefined && text !== '' ? [{ effective, pointer: cell.pointer, text }] : [];
}

function secretWithoutMode(catalogue: readonly Gateway[], { pointer, text }: Held): Sighting | undefined {
  if (placeholder(text)) return undefined;
  return recogniserOf(catalogue)
    .recognise(fromPointer(pointer), text)
    .find((one) => one.kind === 'credential' && isSecretKind(one.credential.kind) && one.mode === undefined);
}

function shared(live: Held, twin: Held, { evidence }: Sighting): Finding {
  const { effective, pointer } = live;
  const at = locateMember(twin.effective, twin.pointer);
  const { environment, service } = effective;
  return finding(
    'parity/different',
    { environments: [twin.effective.environment, environment] },
    {
      location: locateMember(effective, pointer),
      pointer,
      environment,
      service,
      related: at ? [{ role: 'other', location: at, environment: twin.effective.environment }] : [],
    },
    isSure(evidence) ? 'error' : 'warning',
  );
}
