import type { GatewayCredential, Remnant } from '../gateway.ts';
import { CREDENTIAL_WORDS } from '../sighting.ts';
import type { Told } from './description.ts';
import { nameRows } from './mode.ts';

/** A credential: what it is called, and what its value tells. No shape is shown, which nobody reads. */
export function credentialTold(credential: GatewayCredential): Told[] {
  const { kind, perMode, atLiveHosts, remnants = [], hostPart } = credential;
  const title = capital(CREDENTIAL_WORDS[kind]);
  return [
    {
      title,
      rows: [...nameRows(credential), ['mode', modeSentence(credential)]],
      sentences: [
        ...distinctSentence(credential),
        ...(atLiveHosts ? ['Its test values are used at the live hosts.'] : []),
        ...(perMode ? ['Each mode has one of its own: the same value in both is wrong.'] : []),
      ],
      evidence: credential,
    },
    ...remnants.map((remnant) => ({
      title: `${title}, not whole`,
      sentences: [REMNANTS[remnant.by]],
      evidence: remnant,
    })),
    ...(hostPart
      ? [{ title: `${title} and host`, sentences: ['It must agree with a part of the host.'], evidence: hostPart }]
      : []),
  ];
}

const REMNANTS: Readonly<Record<Remnant['by'], string>> = {
  cut: 'What a loader leaves of it that cuts it at `#` or at a line break is told from a whole one.',
  expanded: 'What a loader leaves of it that takes a part behind `$` for a variable is told from a whole one.',
};

function modeSentence({ pattern, livePattern, testPattern }: GatewayCredential): string {
  if (livePattern !== undefined && testPattern !== undefined) return 'its shape tells live from test';
  if (livePattern !== undefined) return 'its shape can prove live, and never test';
  if (testPattern !== undefined) return 'its shape can prove test, and never live';
  return pattern === undefined ? 'its value tells none' : 'its shape is known and tells none';
}

function distinctSentence({ distinct }: GatewayCredential): string[] {
  if (distinct === undefined) return [];
  return [
    distinct === 'always'
      ? 'A value of this shape is recognised under any name.'
      : 'A value of this shape is recognised under any name that speaks of nobody else.',
  ];
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
