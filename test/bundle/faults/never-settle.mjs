// Preloaded into the process under test: no host name is ever resolved, so that a probe waits for ever.
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';

dns.lookup = () => {};
dns.promises.lookup = () => new Promise(() => {});
syncBuiltinESMExports();
setInterval(() => {}, 1000);
