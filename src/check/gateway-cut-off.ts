import { type Finding, finding } from '../finding/finding.ts';
import { leftOf } from '../gateway/remnant.ts';
import { CREDENTIAL_WORDS } from '../gateway/sighting.ts';
import { placeholder } from '../hygiene/placeholder.ts';
import { type Judge, placeOf, scalarText } from './gateway-scene.ts';

/** Credentials of which a loader has left a part, known by their names: by itself what is left tells nothing. */
export const credentialsCutOff: Judge = ({ seen, effective }) =>
  seen.flatMap((one): Finding[] => {
    if (one.kind !== 'credential' || one.by !== 'name') return [];
    const text = scalarText(one.leaf)?.trim();
    if (text === undefined || text === '' || placeholder(text)) return [];
    const left = leftOf(one.credential, text);
    if (!left) return [];
    const credential = CREDENTIAL_WORDS[one.credential.kind];
    const severity = left.isSure && one.isSure ? 'error' : 'warning';
    const facts = { gateway: one.gateway.name, credential, by: left.by };
    return [finding('gateway/cut-off', facts, placeOf(one.leaf, effective), severity)];
  });
