import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { run } from '../../src/run.ts';
import { makeRequest } from '../request.ts';

const workspace = mkdtempSync(join(tmpdir(), 'tollgate-recognised-'));
afterAll(() => rmSync(workspace, { recursive: true }));

/** Keys are put together here, so that no text with the shape of one stands in the repository. */
const key = (kind: string, mode: string) => `${kind}_${mode}_CANARY4242424242424242`;

async function look(production: string, staging = 'PORT=8080\n'): Promise<Report> {
  writeFileSync(join(workspace, 'production.env'), production);
  writeFileSync(join(workspace, 'staging.env'), staging);
  writeFileSync(
    join(workspace, 'tollgate.yml'),
    'environments:\n  staging: { sources: [staging.env] }\n  production: { sources: [production.env] }\n',
  );
  const request = makeRequest(workspace, { checks: ['gateways'] });
  const { report } = await run(request, () => {}, new AbortController().signal);
  expect(JSON.stringify(report)).not.toContain('CANARY');
  return report;
}

const at = (line: number, column: number) => ({ file: 'production.env', line, column });

test('each environment tells its payments, and each gateway by what it was recognised', async () => {
  const { gateways } = await look(
    [
      `STRIPE_WEBHOOK_SECRET=whsec_${'CANARY42'.repeat(4)}`,
      `STRIPE_SECRET_KEY=${key('sk', 'live')}`,
      `SHOP_KEY=${key('pk', 'test')}`,
      'CHECKOUT_URL=https://checkout-test.adyen.com/v72',
      '',
    ].join('\n'),
  );
  expect(gateways).toEqual([
    { environment: 'staging', service: undefined, payments: 'test', recognised: [] },
    {
      environment: 'production',
      service: undefined,
      payments: 'live',
      recognised: [
        {
          id: 'adyen',
          name: 'Adyen',
          mode: 'test',
          signs: [{ kind: 'host', by: 'host', mode: 'test', pointer: '/CHECKOUT_URL', location: at(4, 14) }],
          more: 0,
        },
        {
          id: 'stripe',
          name: 'Stripe',
          mode: 'both',
          signs: [
            { kind: 'secret-key', by: 'name', mode: 'live', pointer: '/STRIPE_SECRET_KEY', location: at(2, 19) },
            { kind: 'publishable-key', by: 'value', mode: 'test', pointer: '/SHOP_KEY', location: at(3, 10) },
            {
              kind: 'webhook-secret',
              by: 'name',
              mode: undefined,
              pointer: '/STRIPE_WEBHOOK_SECRET',
              location: at(1, 23),
            },
          ],
          more: 0,
        },
      ],
    },
  ]);
});

test('what there is too much of is counted, and what tells a mode is kept', async () => {
  const many = Array.from({ length: 30 }, (_, number) => `SHOP_${number}_STRIPE_WEBHOOK_SECRET=\n`).join('');
  const { gateways } = await look(`${many}STRIPE_SECRET_KEY=${key('sk', 'live')}\n`);
  const [stripe] = gateways[1]?.recognised ?? [];
  expect(stripe).toMatchObject({ id: 'stripe', mode: 'live', more: 11 });
  expect(stripe?.signs).toHaveLength(20);
  expect(stripe?.signs[0]).toMatchObject({ kind: 'secret-key', pointer: '/STRIPE_SECRET_KEY' });
});

test('a key that is data is not shown', async () => {
  const { gateways } = await look(`${'A1'.repeat(40)}_STRIPE_SECRET_KEY=${key('sk', 'live')}\n`);
  expect(gateways[1]?.recognised[0]?.signs[0]?.pointer).toBe('/‹long key›');
});

test('an environment that is not asked for is not told of', async () => {
  await look('PORT=80\n');
  const request = makeRequest(workspace, { checks: ['gateways'], environment: 'production' });
  const { report } = await run(request, () => {}, new AbortController().signal);
  expect(report.gateways.map(({ environment }) => environment)).toEqual(['production']);
});

test('a value that is elsewhere is told as not seen, apart from one that tells no mode', async () => {
  const { gateways } = await look(
    [
      `STRIPE_SECRET_KEY='${'$'}{STRIPE_LIVE}'`,
      `STRIPE_WEBHOOK_SECRET=${'$'}{{ secrets.WEBHOOK }}`,
      'PAYPAL_CLIENT_SECRET=CANARY-of-no-known-shape',
      '',
    ].join('\n'),
  );
  const signs = gateways.flatMap(({ recognised }) => recognised.flatMap((one) => one.signs));
  expect(signs.map(({ pointer, mode, unseen }) => [pointer, mode, unseen])).toEqual([
    ['/PAYPAL_CLIENT_SECRET', undefined, undefined],
    ['/STRIPE_SECRET_KEY', undefined, true],
    ['/STRIPE_WEBHOOK_SECRET', undefined, true],
  ]);
});
