// Preloaded into the process under test: opening a file below config/ is refused. Tests may run as root, whom no mode
// of a file keeps out.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const openSync = fs.openSync;
fs.openSync = (path, ...rest) => {
  if (/[\\/]config[\\/]/.test(String(path))) {
    throw Object.assign(new Error(`EACCES: permission denied, open '${path}'`), { code: 'EACCES' });
  }
  return openSync(path, ...rest);
};
syncBuiltinESMExports();
