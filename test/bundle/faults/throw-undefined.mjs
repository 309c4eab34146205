// Preloaded into the process under test: opening a file below config/ throws `undefined`, as a broken library might.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const openSync = fs.openSync;
fs.openSync = (path, ...rest) => {
  if (/[\\/]config[\\/]/.test(String(path))) throw undefined;
  return openSync(path, ...rest);
};
syncBuiltinESMExports();
