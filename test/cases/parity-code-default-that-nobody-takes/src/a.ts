const a = process.env.A_URL || 'https://sandbox.acme.com';
const b = process.env.B_URL || process.env.A_URL || 'https://sandbox.acme.com';
const c = process.env.LEFT_URL || 'https://sandbox.acme.com';
const d = process.env.D_URL || 'https://api.acme.com';
const e = process.env.HOST || 'localhost';
const f = process.env.OTEL_EXPORTER_OTLP_ENDPOINT || 'http://localhost:4318';
const g = process.env.NODE_ENV || 'development';
// const h = process.env.H_URL || 'https://sandbox.acme.com';
