// Preloaded into the process under test: its working directory is gone.
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'tollgate-gone-'));
process.chdir(folder);
rmdirSync(folder);
