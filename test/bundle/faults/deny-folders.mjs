// Preloaded into the process under test: looking into the folder `closed` is refused. Tests may run as root, whom no
// mode of a folder keeps out.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const readdirSync = fs.readdirSync;
fs.readdirSync = (path, ...rest) => {
  if (/[\\/]closed$/.test(String(path))) {
    throw Object.assign(new Error(`EACCES: permission denied, scandir '${path}'`), { code: 'EACCES' });
  }
  return readdirSync(path, ...rest);
};
syncBuiltinESMExports();
