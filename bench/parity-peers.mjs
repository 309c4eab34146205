/**
 * What parity is measured against, each in a process of its own: the same files parsed with the libraries that Tollgate
 * reads them with, and then compared, two environments only. Run as
 *
 *     node parity-peers.mjs parse|jsondiffpatch|microdiff|json-diff FILE… [-- FILE…]
 *
 * Without `parse`, files stand in pairs. Prints how many pairs differ.
 */
import { readFileSync } from 'node:fs';
import { parserOf } from './parity-parsers.mjs';

/** How each says that two documents differ. */
const DIFFERS = {
  jsondiffpatch: async () => {
    const { create } = await import('jsondiffpatch');
    const differ = create({ objectHash: (item, at) => item.name ?? item.key ?? item.id ?? `$${at}` });
    return (one, other) => differ.diff(one, other) !== undefined;
  },
  microdiff: async () => {
    const { default: diff } = await import('microdiff');
    return (one, other) => diff(one, other, { cyclesFix: false }).length > 0;
  },
  'json-diff': async () => {
    const { diff } = await import('json-diff');
    return (one, other) => diff(one, other) !== undefined;
  },
};

const [what, ...files] = process.argv.slice(2);
const parse = await parserOf(files[0]);
const read = (file) => parse(readFileSync(file, 'utf8'));
if (what === 'parse') for (const file of files) read(file);
else {
  const differs = await DIFFERS[what]();
  let different = 0;
  for (let at = 0; at < files.length; at += 2) if (differs(read(files[at]), read(files[at + 1]))) different++;
  console.log(different);
}
