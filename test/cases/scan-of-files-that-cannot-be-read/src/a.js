process.env.PAYPAL_URL || 'https://api-m.sandbox.paypal.com'
