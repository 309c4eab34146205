import type { ProbeFacts } from '../facts/probe.ts';
import { UNSURE } from './probe-reasons.ts';
import { plural } from './rule-words.ts';

type Body = ProbeFacts['probe/body'];

const BODY: Record<Body['reason'], string> = {
  'not-json': 'is not JSON',
  'not-text': 'is not text in UTF-8, so it was not read',
  html: 'is a page of HTML, and no answer of an API',
  encoded: 'is compressed and was not read',
  'too-deep': 'is nested too deep to be looked at',
  twice: 'has a key twice, and nobody knows which counts',
  schema: 'breaks its JSON Schema',
  pattern: 'does not match',
  forbidden: 'matches',
};

/** What is wrong with the content of an answer. */
export function bodyMessage({ probe, reason, violations, at, by, unsure }: Body): string {
  const doubt = unsure ? UNSURE : '';
  if (by && reason === 'pattern')
    return `Probe "${probe}": the answer is not the one that the catalogue knows of this gateway${doubt}.`;
  const of = at === undefined ? '' : ` pattern ${at} of \`body.${reason === 'pattern' ? 'matches' : 'absent'}\``;
  const where = reason === 'schema' ? ` in ${plural(violations, 'place')}` : of;
  return `Probe "${probe}": the answer ${BODY[reason]}${where}${doubt}.`;
}

/** How it is mended. */
export function bodyHint({ reason, by }: Body): string {
  if (by && reason === 'pattern')
    return 'Look at what the gateway answers; where that is right, say with `body` or `json` of `expect` what must stand in it.';
  if (reason === 'html')
    return 'Something else stands at this address, such as a proxy or a page that says that there is maintenance; where HTML is right, say with `body` of `expect` what must stand in it.';
  return reason === 'encoded'
    ? 'The service compresses (gzip, br or the like) although the probe asks for a plain answer: have it heed `Accept-Encoding: identity`, or probe an address that it does not compress.'
    : 'Compare the answer with what the application expects of this version of the API.';
}
