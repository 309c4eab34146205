import type { PlanItem } from '../config/plan.ts';
import type { Finding } from '../finding/finding.ts';
import type { SchemaLibrary } from '../schema/library.ts';
import type { Check, ItemOutcome, Subject } from './check.ts';
import { furtherProblems, libraryOf } from './schemas.ts';
import { effectiveOf } from './subject.ts';
import { checkEnvironment, checkInsideEnvironment } from './validate-environment.ts';
import { checkFiles, type Seen } from './validate-files.ts';

/** Holds files, and the effective configuration of environments, against JSON Schemas. */
export const validateCheck: Check = {
  name: 'validate',
  run: async (items, subject) => {
    const library = libraryOf(subject);
    const wrong = await furtherProblems(library, subject);
    if (wrong.some(({ severity }) => severity === 'error')) return { items: [], findings: wrong };
    const findings: Finding[] = [...wrong];
    const done: ItemOutcome[] = [];
    for (const item of items) {
      if (subject.signal.aborted) break;
      const seen = await checkItem(item, subject, library);
      if (seen.ok) done.push({ id: item.id, findings: seen.findings });
      else findings.push(...seen.findings);
    }
    return { items: done, findings };
  },
};

async function checkItem(item: PlanItem, subject: Subject, library: SchemaLibrary): Promise<Seen> {
  const spec = subject.config.validate[item.entry];
  if (!spec) throw new Error(`no entry for ${item.id}`);
  const loaded = spec.schema === undefined ? undefined : await library.load(spec.schema);
  const said = (loaded?.findings ?? []).map((found) => ({ ...found, location: found.location ?? spec.schemaLocation }));
  if (loaded && !loaded.ok) return { ok: false, findings: said };
  const schema = loaded?.schema;
  if (item.environment === undefined) {
    const { ok, findings } = await checkFiles(spec, schema, subject, library);
    return { ok, findings: [...said, ...findings] };
  }
  const effective = effectiveOf(subject, item);
  const findings =
    spec.inside === undefined
      ? checkEnvironment(spec, schema, effective, subject.config)
      : await checkInsideEnvironment(spec, schema, effective, subject);
  return { ok: true, findings: [...said, ...findings] };
}
