import schema from '../../schemas/tollgate.schema.json' with { type: 'json' };
import { cell } from './markers.ts';

/** The keywords of JSON Schema that the schema of tollgate.yml uses to say what stands where. */
interface Part {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number)[];
  readonly const?: unknown;
  readonly items?: Part;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly additionalProperties?: Part | boolean;
  readonly required?: readonly string[];
  readonly then?: Part;
  readonly else?: Part;
}

interface Row {
  readonly path: string;
  readonly form: string;
  readonly meaning: string;
  readonly required: boolean;
}

/** Every key of tollgate.yml as Markdown: one section and one table for each key at the top. */
export function configSections(): string {
  const root = schema as Part;
  const sections = Object.entries(root.properties ?? {}).map(([name, part]) => {
    const rows = rowsInside(part, name);
    const head =
      `### \`${name}\`\n\n${resolved(part).title ?? resolved(part).description ?? ''} ${shapeOf(part)}`.trimEnd();
    return rows.length === 0 ? head : `${head}\n\n${table(rows)}`;
  });
  return sections.join('\n\n');
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ path, form, meaning, required }) =>
      `| \`${path}\`${required ? ' (required)' : ''} | ${cell(form)} | ${cell(meaning)} |`,
  );
  return ['| key | form | meaning |', '|:--|:--|:--|', ...lines].join('\n');
}

/** A part with what it refers to laid under it. */
function resolved(part: Part): Part {
  const name = part.$ref?.replace('#/$defs/', '');
  const definitions = schema.$defs as Readonly<Record<string, Part>>;
  return name === undefined ? part : { ...resolved(definitions[name] ?? {}), ...part };
}

/** Definitions that several keys use, and that hold so many keys that they are told with the first of them alone. */
const TOLD_ONCE: readonly string[] = ['#/$defs/expectation'];

function rowsInside(part: Part, path: string): Row[] {
  const { type, items, properties, additionalProperties, required = [], then: yes, else: no } = resolved(part);
  if (type === 'array' && items) return rowsInside(items, `${path}[]`);
  const entries = Object.entries(properties ?? {});
  const members = entries.flatMap(([name, member]) => [
    rowOf(`${path}.${name}`, member, required.includes(name)),
    ...(isTold(name, member, entries) ? [] : rowsInside(member, `${path}.${name}`)),
  ]);
  const anyName = typeof additionalProperties === 'object' ? rowsInside(additionalProperties, `${path}.*`) : [];
  // What one of several forms needs is no key that every entry needs.
  const choices = [yes, no].flatMap((choice) => (choice ? rowsInside(choice, path) : []));
  const rows = [...members, ...anyName, ...choices.map((row) => ({ ...row, required: false }))];
  // A key of several forms that means the same in each is told once.
  return rows.filter((row, at) => rows.findIndex((other) => isSame(row, other)) === at);
}

/** Whether a member that stands before it has the same keys. */
function isTold(name: string, { $ref = '' }: Part, entries: readonly (readonly [string, Part])[]): boolean {
  return TOLD_ONCE.includes($ref) && entries.find(([, other]) => other.$ref === $ref)?.[0] !== name;
}

function isSame(row: Row, other: Row): boolean {
  return row.path === other.path && row.meaning === other.meaning;
}

function rowOf(path: string, part: Part, required: boolean): Row {
  const { title = '' } = resolved(part);
  if (title === '') throw new Error(`schemas/tollgate.schema.json has no title for ${path}`);
  return { path, form: formOf(part), meaning: title, required };
}

function formOf(part: Part): string {
  const { enum: words, const: only, description = '' } = resolved(part);
  if (words) return words.map((word) => `\`${word}\``).join(', ');
  return only === undefined ? description : `\`${JSON.stringify(only)}\``;
}

/** What a key at the top holds. */
function shapeOf(part: Part): string {
  const { type, enum: words, description = '', additionalProperties } = resolved(part);
  if (words) return `One of ${formOf(part)}.`;
  if (type === undefined) return `${description.charAt(0).toUpperCase()}${description.slice(1)}.`;
  if (type === 'array') return 'A list.';
  if (typeof additionalProperties !== 'object') return 'A mapping.';
  const { enum: values } = resolved(additionalProperties);
  return values
    ? `A mapping from name to ${formOf(additionalProperties)}.`
    : 'A mapping by name; `*` below is the name.';
}
