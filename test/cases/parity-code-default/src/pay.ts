export const settings = {
  // The sandbox, unless somebody says otherwise.
  url: process.env.PAYPAL_API_URL || 'https://api-m.sandbox.paypal.com',
  orders: process.env['ORDERS_URL'] ?? "https://orders-staging.acme.com",
  cache: process.env.CACHE_URL ?? 'redis://localhost:6379',
  mode: process.env.PAYPAL_MODE || 'sandbox',
  port: process.env.PORT || '3000',
  level: process.env.LOG_LEVEL || 'debug',
};
