import type { DotenvDialect } from '../document.ts';
import { readComposeStep } from './compose.ts';
import { readDockerStep } from './docker.ts';
import { readNpmStep } from './npm.ts';
import { readPythonStep } from './python.ts';
import { readShellStep } from './shell.ts';
import type { StepReader } from './statement.ts';

/** How each loader reads a statement. */
export const STEP_READERS: Readonly<Record<DotenvDialect, StepReader>> = {
  dotenv: readNpmStep,
  compose: readComposeStep,
  docker: readDockerStep,
  'python-dotenv': readPythonStep,
  shell: readShellStep,
};
