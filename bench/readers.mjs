/**
 * What validating is measured against: the same files listed and read, and the same files parsed with the libraries that
 * Tollgate reads them with. Run as `node readers.mjs read|parse|envalid FOLDER ENDING…`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '..');
const installed = (path) => import(pathToFileURL(join(ROOT, path)).href);

function* texts(folder, endings) {
  for (const ending of endings)
    for (const name of readdirSync(join(folder, ending))) {
      const file = `${ending}/${name}`;
      yield { file, ending, text: readFileSync(join(folder, file), 'utf8') };
    }
}

async function parsers() {
  const { CORE_SCHEMA, constructFromEvents, mergeTag, parseEvents } = await installed(
    'node_modules/js-yaml/dist/js-yaml.mjs',
  );
  const { readDotenv } = await installed('build/src/source/dotenv.js');
  const { DEFAULT_LIMITS } = await installed('build/src/source/limits.js');
  const schema = CORE_SCHEMA.withTags(mergeTag);
  return {
    yaml: ({ text }) => constructFromEvents(parseEvents(text), { source: text, schema }),
    json: ({ text }) => JSON.parse(text),
    env: (source) => readDotenv(source, DEFAULT_LIMITS),
  };
}

/** The loop that a team writes over envalid today: one clean-up of each file, told by file. */
async function envalid() {
  const { cleanEnv, str, port, bool, url } = await import('envalid');
  const { parse } = await import('dotenv');
  const { ENV_NAMES } = await import('./corpus.mjs');
  const kinds = {
    HOST: str(),
    PORT: port(),
    ENABLED: bool(),
    URL: url(),
    LEVEL: str({ choices: ['debug', 'info', 'warn', 'error'] }),
  };
  const specs = Object.fromEntries(ENV_NAMES.map(([name, kind]) => [name, kinds[kind]]));
  return ({ file, text }) =>
    cleanEnv(parse(text), specs, {
      reporter: ({ errors }) => {
        if (Object.keys(errors).length > 0) console.log(`invalid ${file}`);
      },
    });
}

const [what, folder, ...endings] = process.argv.slice(2);
const parse = what === 'parse' ? await parsers() : undefined;
const clean = what === 'envalid' ? await envalid() : undefined;
let characters = 0;
for (const source of texts(folder, endings)) {
  characters += source.text.length;
  parse?.[source.ending](source);
  clean?.(source);
}
if (characters === 0) throw new Error('nothing was read');
