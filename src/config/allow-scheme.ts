import { ALLOW_FORMS, type AllowForm, type AllowKind } from '../finding/allow-forms.ts';
import { parseUrlPattern } from '../parity/url-pattern.ts';
import type { RawProbe } from './raw.ts';
import type { Wrong } from './wrong.ts';

/** Patterns of `allow` that nothing the probe asks can ever match, since it is spoken of in another form. */
export function wrongAllow(raw: RawProbe, kind: Exclude<AllowKind, 'grpc-plain'>): Wrong[] {
  const form: AllowForm = ALLOW_FORMS[kind === 'grpc' && raw.plain ? 'grpc-plain' : kind];
  return Object.entries(raw.allow ?? {}).flatMap(([environment, asked]) => {
    const patterns = typeof asked === 'string' ? [asked] : asked;
    return patterns.flatMap((text, index): Wrong[] => {
      if (mayMatch(text, form)) return [];
      const at = ['allow', environment, ...(typeof asked === 'string' ? [] : [String(index)])];
      return [{ at, expected: `a pattern of the form ${form.form}, as a probe of ${kind} needs it`, part: 'value' }];
    });
  });
}

/** What is no pattern at all is told of elsewhere. */
function mayMatch(text: string, { schemes, port }: AllowForm): boolean {
  const pattern = parseUrlPattern(text);
  if (!pattern) return true;
  const fits = port === 'open' || (port === 'needed') === (pattern.port !== '');
  return fits && schemes.includes(pattern.scheme.replace(/:$/, ''));
}
