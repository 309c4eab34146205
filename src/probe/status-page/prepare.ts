import type { StatusPageAsk } from '../../config/probe-spec.ts';
import type { BlockReason } from '../../finding/facts/probe.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Network, NetworkRequest } from '../../network/network.ts';
import { hostOf, portOf, readUrl } from '../../network/screen.ts';
import { readJsonPlace } from '../../schema/json-place.ts';
import { checkAllowed, permissionOf } from '../allow.ts';
import type { ReadyProbe } from '../ready-probe.ts';
import type { ProbeSetting } from '../setting.ts';
import { report, voiceOf } from '../voice.ts';
import { askStatusPage } from './ask.ts';

/** Makes a status page ready to be asked: one GET without a credential, under the guard that every probe has. */
export async function prepareStatusPage(
  setting: ProbeSetting<StatusPageAsk>,
  network: Network,
): Promise<ReadyProbe | Finding> {
  const { spec, ask, now } = setting;
  const voice = voiceOf(setting, undefined);
  const blocked = (reason: BlockReason): Finding => report(voice, 'probe/blocked', { probe: spec.name, reason });
  const url = readUrl(ask.url);
  if (!url) return blocked('not-a-url');
  const request: NetworkRequest = {
    url: withKnownPath(url, ask),
    method: 'GET',
    headers: { accept: 'application/json' },
    body: undefined,
    credential: undefined,
    knownRead: false,
    timeout: spec.timeout,
  };
  const place = ask.custom && (await readJsonPlace(ask.custom.path));
  if (ask.custom && !place) throw new Error('The path of a status page is checked when tollgate.yml is read.');
  // The address stands in tollgate.yml itself, so that only what `allow` says can forbid it.
  const reason = network.screen(request) ?? checkAllowed(request.url, permissionOf(setting, false));
  if (reason) return blocked(reason);
  return {
    kind: 'status-page',
    voice,
    ask: (signal, address) => askStatusPage({ voice, ask, place, request, now }, network, signal, address),
    endpoint: { host: hostOf(request.url), port: portOf(request.url) },
    manner: spec,
    expect: spec.expect,
    warn: spec.warn,
  };
}

/** What both makes of pages answer at. An address that names a JSON file is asked as it is. */
function withKnownPath(url: URL, { format, components }: StatusPageAsk): URL {
  if (format === 'custom' || url.pathname.endsWith('.json')) return url;
  const ofInstatus = components.length > 0 ? '/v2/components.json' : '/summary.json';
  const known = new URL(url);
  known.pathname = url.pathname.replace(/\/+$/, '') + (format === 'instatus' ? ofInstatus : '/api/v2/summary.json');
  return known;
}
