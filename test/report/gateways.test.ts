import fc from 'fast-check';
import picocolors from 'picocolors';
import { expect, test } from 'vitest';
import type { EnvironmentGateways } from '../../src/check/check.ts';
import type { Report } from '../../src/report/report.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { obey } from '../action/runner.ts';
import { hostileText } from './hostile.ts';
import { item, reportOf, sampleReport } from './sample.ts';

const PLAIN = { colors: picocolors.createColors(false), width: 80 };

/** The report of `tollgate gateways`, which plans nothing else. */
function alone(gateways: readonly EnvironmentGateways[]): Report {
  return reportOf([], { plan: [item('gateways', 'gateways', 'passed', 'production')], gateways, probes: [] });
}

const { gateways } = sampleReport();

test('where gateways alone were asked for, every sign is shown with its place', () => {
  const log = renderTerminal(alone(gateways), PLAIN);
  expect(log.slice(log.indexOf('│ staging'), log.indexOf('│ payment methods'))).toBe(`│ staging  payments test
│   No payment gateway was recognised.
│
│ production · checkout  payments live
│   Adyen  live and test
│     config/production.env:5:1  ADYEN_CHECKOUT_URL  host, test
│     config/production.env:6:1  ADYEN_CLIENT_KEY    publishable key, live
│     … and 3 further signs
│   Stripe  mode not told
│     config/production.env:8:1  payments.stripe.webhookSecret  webhook secret
│
│ what is known of one: tollgate gateways adyen
│
`);
});

test('the summary has a table of them', () => {
  const summary = renderSummary(alone(gateways));
  expect(summary).toContain(
    '| production · checkout | Stripe | <code>config/production.env\\:8\\:1</code> | <code>payments.stripe.webhookSecret</code> | webhook secret |',
  );
  expect(summary).toContain('\n… and 3 further signs.\n');
});

test('where none is recognised anywhere, that is said', () => {
  const none = gateways.filter(({ recognised }) => recognised.length === 0);
  expect(renderTerminal(alone(none), PLAIN)).toContain(
    '│   No payment gateway was recognised.\n│\n│ those that are known',
  );
  expect(renderSummary(alone(none))).toContain('### Payment gateways\n\nNone recognised in staging.\n');
  expect(renderTerminal(reportOf([], { gateways: none }), PLAIN)).toContain(
    '│ gateways\n│   none recognised in staging\n',
  );
});

test('where nothing was looked at, nothing is said', () => {
  expect(renderTerminal(reportOf([], { gateways: [] }), PLAIN)).not.toContain('gateways');
  expect(renderSummary(reportOf([], { gateways: [], plan: [] }))).not.toContain('ateway');
});

test('obeys nothing, whatever a name holds', () => {
  const place = (file: string) => ({ file, line: 1, column: 1 });
  fc.assert(
    fc.property(hostileText, (text) => {
      const sign = { kind: 'host', by: 'value', mode: 'live', pointer: `/${text}`, location: place(text) } as const;
      const recognised = [{ id: text, name: text, mode: 'both', signs: [sign], more: 0 } as const];
      const report = alone([{ environment: text, service: text, payments: 'live', recognised }]);
      expect(renderTerminal(report, PLAIN)).not.toMatch(/^[^┌│└]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/mu);
      expect(obey(renderTerminal(report, PLAIN)).commands).toEqual([]);
      expect(obey(renderSummary(report)).commands).toEqual([]);
    }),
  );
});

test('many environments are counted and not all listed', () => {
  const many = Array.from({ length: 300 }, (_, at) => ({ ...(gateways[1] ?? fail()), service: `service-${at}` }));
  expect(renderTerminal(alone(many), PLAIN)).toContain(
    '… and 200 further environments: all of them are in the JSON report.',
  );
  expect(renderSummary(alone(many))).toContain('… and 100 further environments; the JSON report holds all of them.');
});

function fail(): never {
  throw new Error('the sample has an environment with gateways');
}

test('what nobody could look at is not shown as if it told nothing', () => {
  const signs = [{ kind: 'secret-key', by: 'name', mode: undefined, unseen: true, pointer: '/STRIPE_KEY' }] as const;
  const stripe = { id: 'stripe', name: 'Stripe', mode: 'untold', more: 0 } as const;
  const recognised = [{ ...stripe, signs: signs.map((sign) => ({ ...sign, location: undefined })) }];
  const log = renderTerminal(
    alone([{ environment: 'production', service: undefined, payments: 'live', recognised }]),
    PLAIN,
  );
  expect(log).toContain('STRIPE_KEY  secret key, value not seen\n');
});
