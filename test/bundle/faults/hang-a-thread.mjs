// Preloaded into the process under test: a thread of the pool never comes back, as when the system looks a name up and
// no name server answers. It opens a named pipe that nobody writes to.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, open } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const pipe = join(process.env.HANG_FOLDER ?? mkdtempSync(join(tmpdir(), 'tollgate-pipe-')), 'pipe');
execFileSync('mkfifo', [pipe]);
open(pipe, 'r', () => {});
