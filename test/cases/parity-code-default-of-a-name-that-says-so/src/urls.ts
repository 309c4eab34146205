const sandbox = process.env.PAYPAL_SANDBOX_URL || 'https://api-m.sandbox.paypal.com';
const tests = process.env.TEST_DATABASE_URL ?? 'postgres://localhost/test';
const proxy = process.env.DEV_PROXY || 'http://localhost:8080';
const either = process.env.API_URL || process.env.DEV_API_URL || 'https://sandbox.acme.io';
const latest = process.env.LATEST_URL || 'https://sandbox.acme.io';
const mode = process.env.PAYPAL_SANDBOX || 'true';
