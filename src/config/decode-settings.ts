import type { SettingComparison, SettingDemand } from './probe-spec.ts';

/** A value, or comparisons such as `>= 16, < 18`. */
export function decodeSettings(
  raw: Readonly<Record<string, string | number | boolean>>,
): Readonly<Record<string, SettingDemand>> {
  return Object.fromEntries(Object.entries(raw).map(([name, wanted]) => [name, demandOf(wanted)]));
}

const COMPARISON = /^\s*(>=|<=|!=|>|<)\s*(.*?)\s*$/s;

function demandOf(wanted: string | number | boolean): SettingDemand {
  if (typeof wanted !== 'string' || !COMPARISON.test(wanted)) return { kind: 'equals', value: wanted };
  // A comma that no operator follows belongs to a list, such as that of sql_mode.
  const all = wanted.split(/,(?=\s*[<>!])/).flatMap((part): SettingComparison[] => {
    const [, operator, than = ''] = COMPARISON.exec(part) ?? [];
    // The expression knows no others.
    return [{ operator: operator as SettingComparison['operator'], than }];
  });
  return { kind: 'compares', all };
}
