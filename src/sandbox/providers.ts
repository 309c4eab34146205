import type { Trouble } from './fault.ts';
import { NOT_FOUND, type Provider } from './provider.ts';

/** An acquirer of no particular brand: a health check that is open, and a listing for whoever has a key. */
export const acquirer: Provider = ({ method, path, headers, without }) => {
  if (method !== 'GET') return NOT_FOUND;
  if (path === '/health') return { status: 200, body: { status: 'ok' } };
  if (path !== '/v1/payment-methods') return NOT_FOUND;
  if (!/^Bearer \S/.test(headers.authorization ?? '')) return { status: 401, body: { error: 'unauthorized' } };
  return { status: 200, body: { methods: ['card', 'ideal'].filter((type) => !without.includes(type)) } };
};

const COMPONENT_STATUS: Readonly<Record<Trouble, string>> = {
  minor: 'degraded_performance',
  major: 'partial_outage',
  critical: 'major_outage',
};

/** A status page with one component, "API", in the form that Statuspage gives (API v2). */
export const statusPage: Provider = ({ method, path, trouble }) => {
  if (method !== 'GET') return NOT_FOUND;
  const time = '2026-11-01T00:00:00.000Z';
  const page = { id: 'sandbox', name: 'Sandbox', url: 'https://status.sandbox.example', updated_at: time };
  const status = {
    indicator: trouble ?? 'none',
    description: trouble ? 'Service is disturbed' : 'All Systems Operational',
  };
  const state = trouble ? COMPONENT_STATUS[trouble] : 'operational';
  const components = [{ id: 'api', name: 'API', status: state, group: false, updated_at: time }];
  if (path === '/api/v2/status.json') return { status: 200, body: { page, status } };
  if (path === '/api/v2/components.json') return { status: 200, body: { page, components } };
  if (path !== '/api/v2/summary.json') return NOT_FOUND;
  return { status: 200, body: { page, status, components, incidents: [], scheduled_maintenances: [] } };
};
