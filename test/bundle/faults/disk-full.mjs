// Preloaded into the process under test: the disk is full for the file of the variable that FULL names. From the write
// numbered FULL_FROM up to FULL_TO, half of what is written arrives; with FULL_APPEND_ONLY nothing does, and nothing can
// be taken back.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { FULL = '', FULL_FROM = '1', FULL_TO = 'Infinity', FULL_APPEND_ONLY } = process.env;
const truncateSync = fs.truncateSync;
let count = 0;
let within = false;

/** Node's own `appendFileSync` calls `writeFileSync`: what is written within a write is not counted again. */
function filling(write) {
  const through = (...all) => {
    within = true;
    try {
      return write(...all);
    } finally {
      within = false;
    }
  };
  return (path, text, ...rest) => {
    if (within || path !== process.env[FULL]) return write(path, text, ...rest);
    count += 1;
    if (count < Number(FULL_FROM) || count > Number(FULL_TO)) return through(path, text, ...rest);
    if (!FULL_APPEND_ONLY) through(path, text.slice(0, text.length / 2), ...rest);
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  };
}

fs.appendFileSync = filling(fs.appendFileSync);
fs.writeFileSync = filling(fs.writeFileSync);
fs.truncateSync = (path, size) => {
  if (FULL_APPEND_ONLY && path === process.env[FULL]) {
    throw Object.assign(new Error('EPERM: operation not permitted'), { code: 'EPERM' });
  }
  truncateSync(path, size);
};
syncBuiltinESMExports();
