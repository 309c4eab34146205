import type { DotenvFacts } from '../../../src/finding/facts/dotenv.ts';
import type { SamplesFor } from './each.ts';

export const DOTENV_SAMPLES: SamplesFor<DotenvFacts> = {
  'source/cut-at-hash': [{ key: 'SMTP_PASSWORD' }],
  'source/dialects': [
    {
      key: 'SMTP_PASSWORD',
      sights: [
        { dialects: ['dotenv', 'docker'], sees: 'as-written' },
        { dialects: ['compose', 'shell'], sees: 'variable' },
        { dialects: ['python-dotenv'], sees: 'other' },
      ],
    },
  ],
  'source/dialect-alone': [
    { dialect: 'docker', sees: 'with-quotes', lines: 12 },
    { dialect: 'docker', sees: 'refused', lines: 1 },
  ],
  'source/byte-order-mark': [{ loaders: ['python-dotenv', 'shell'] }],
  'source/comment-as-value': [{ key: 'SMTP_PASSWORD' }],
  'source/value-outside': [
    { key: 'API_HOST', why: 'name-alone' },
    { key: 'API_URL', why: 'variable' },
    { key: 'RELEASE', why: 'shell' },
  ],
};
