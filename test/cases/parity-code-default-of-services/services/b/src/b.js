process.env.A_URL || 'https://sandbox.acme.com'
