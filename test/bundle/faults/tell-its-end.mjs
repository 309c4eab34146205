// Preloaded into the process under test: at its end it writes into the file that TELL names how much memory it had at
// most (KiB), and whether it ended because nothing was left to wait for.
import { writeFileSync } from 'node:fs';

let itself = false;
process.on('beforeExit', () => {
  itself = true;
});
process.on('exit', () => {
  writeFileSync(process.env.TELL, JSON.stringify({ itself, most: process.resourceUsage().maxRSS }));
});
