import type { Facts, Rule } from '../../src/finding/rules.ts';
import { BLAME_SAMPLES } from './samples/blame.ts';
import { CHANGE_SAMPLES } from './samples/change.ts';
import { COMPOSE_SAMPLES } from './samples/compose.ts';
import { CONFIG_SAMPLES } from './samples/config.ts';
import { DATABASE_SAMPLES } from './samples/database.ts';
import { DOTENV_SAMPLES } from './samples/dotenv.ts';
import { GATEWAY_SAMPLES } from './samples/gateway.ts';
import { GATEWAY_ACROSS_SAMPLES } from './samples/gateway-across.ts';
import { GITHUB_SAMPLES } from './samples/github.ts';
import { HYGIENE_SAMPLES } from './samples/hygiene.ts';
import { MANIFEST_SAMPLES } from './samples/manifest.ts';
import { PARITY_SAMPLES } from './samples/parity.ts';
import { POLICY_SAMPLES } from './samples/policy.ts';
import { PROBE_SAMPLES } from './samples/probe.ts';
import { RUN_SAMPLES } from './samples/run.ts';
import { SAMPLE_SAMPLES } from './samples/samples.ts';
import { SCHEMA_SAMPLES } from './samples/schema.ts';
import { SERVICE_SAMPLES } from './samples/service.ts';
import { SNAPSHOT_SAMPLES } from './samples/snapshot.ts';
import { SOURCE_SAMPLES } from './samples/source.ts';
import { TOGETHER_SAMPLES } from './samples/together.ts';
import { VALIDATE_SAMPLES } from './samples/validate.ts';
import { WAIVER_SAMPLES } from './samples/waiver.ts';

/** Facts to show the words of each rule with. Where a rule speaks in several ways, there is one sample for each. */
type Samples = { readonly [R in Rule]: readonly [Facts[R], ...Facts[R][]] };

export const SAMPLES: Samples = {
  ...SOURCE_SAMPLES,
  ...DOTENV_SAMPLES,
  ...MANIFEST_SAMPLES,
  ...GITHUB_SAMPLES,
  ...CONFIG_SAMPLES,
  ...COMPOSE_SAMPLES,
  ...SCHEMA_SAMPLES,
  ...VALIDATE_SAMPLES,
  ...HYGIENE_SAMPLES,
  ...GATEWAY_SAMPLES,
  ...GATEWAY_ACROSS_SAMPLES,
  ...PROBE_SAMPLES,
  ...SAMPLE_SAMPLES,
  ...BLAME_SAMPLES,
  ...DATABASE_SAMPLES,
  ...SERVICE_SAMPLES,
  ...TOGETHER_SAMPLES,
  ...PARITY_SAMPLES,
  ...SNAPSHOT_SAMPLES,
  ...WAIVER_SAMPLES,
  ...CHANGE_SAMPLES,
  ...POLICY_SAMPLES,
  ...RUN_SAMPLES,
};
