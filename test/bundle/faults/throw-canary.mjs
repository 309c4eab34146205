// Preloaded into the process under test: a library's error carries a secret, in its message and in its own members.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const openSync = fs.openSync;
fs.openSync = (path, ...rest) => {
  if (/[\\/]config[\\/]/.test(String(path))) {
    const secret = process.env.CANARY_VARIABLE;
    throw Object.assign(new Error(`could not parse "${secret}"`), { secret, code: secret, name: secret });
  }
  return openSync(path, ...rest);
};
syncBuiltinESMExports();
